package com.bank;

import com.shop.errors.*;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.retry.annotation.Retry;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import org.springframework.beans.factory.annotation.*;
import org.springframework.context.annotation.*;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.repository.reactive.ReactiveCrudRepository;
import org.springframework.http.*;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.*;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.context.request.async.DeferredResult;
import org.springframework.web.reactive.function.server.*;
import reactor.core.publisher.*;

class Acc { String id; int balance; boolean frozen;
  void withdraw(int n) { if (frozen) throw new UserLockedException(); if (balance < n) throw new PaymentDeclinedException(); balance -= n; } }
interface AccRepo extends CrudRepository<Acc, String> { Optional<Acc> findByName(String n); }
interface RAccRepo extends ReactiveCrudRepository<Acc, String> {}

// strategy map
interface Strategy { String key(); void apply(Acc a); }
@Component class A1 implements Strategy { public String key() { return "a"; } public void apply(Acc a) { throw new OrderClosedException(); } }
@Component class A2 implements Strategy { public String key() { return "b"; } public void apply(Acc a) { throw new OrderTooLargeException(); } }
@Component class Registry {
  private final Map<String, Strategy> byKey;
  Registry(List<Strategy> all) { byKey = all.stream().collect(Collectors.toMap(Strategy::key, s -> s)); }
  Strategy find(String k) { return Optional.ofNullable(byKey.get(k)).orElseThrow(() -> new CouponUnknownException()); }
}
// chain of responsibility
abstract class Link { private Link next; Link then(Link n) { next = n; return n; } void handle(Acc a) { doHandle(a); if (next != null) next.handle(a); } abstract void doHandle(Acc a); }
class L1 extends Link { void doHandle(Acc a) { if (a.frozen) throw new AccessDeniedException(); } }
class L2 extends Link { void doHandle(Acc a) { if (a.id == null) throw new AddressInvalidException(); } }
// visitor on sealed
sealed interface Ev permits Add, Del {}
record Add(String x) implements Ev {}
record Del(String x) implements Ev {}
// either
final class Either<L, R> { final L left; final R right; Either(L l, R r) { left = l; right = r; }
  static <L, R> Either<L, R> left(L l) { return new Either<>(l, null); } static <L, R> Either<L, R> right(R r) { return new Either<>(null, r); }
  <X extends Throwable> R orThrow(Function<L, X> f) throws X { if (left != null) throw f.apply(left); return right; } }
enum Problem { GONE { ShopException toEx() { return new ExportGoneException(); } }, BUSY { ShopException toEx() { return new ExportBusyException(); } }; abstract ShopException toEx(); }
// own domain exceptions
class BizException extends RuntimeException { final String kind; BizException(String kind) { this.kind = kind; } }
class NoFunds extends BizException { NoFunds() { super("funds"); } }
class Frozen extends BizException { Frozen() { super("frozen"); } }
class Wrapped extends RuntimeException { final ShopException inner; Wrapped(ShopException e) { super(e); inner = e; } ShopException inner() { return inner; } }
// base service w/ hooks
abstract class Base<T> { final T load(String id) { T t = find(id); if (t == null) onMissing(id); return t; } protected abstract T find(String id); protected void onMissing(String id) { throw new ItemNotFoundException(id); } }
@Service class Users extends Base<Acc> { protected Acc find(String id) { return null; } @Override protected void onMissing(String id) { throw new UserNotFoundException(); } }
@Service class Items extends Base<Acc> { protected Acc find(String id) { return null; } }
// decorators w/ qualifier
interface Mailer { void mail(String s); }
@Component("smtp") class Smtp implements Mailer { public void mail(String s) { throw new UpstreamFailedException(); } }
@Component("safe") class Safe implements Mailer { final Mailer inner; Safe(@Qualifier("smtp") Mailer m) { inner = m; } public void mail(String s) { try { inner.mail(s); } catch (UpstreamFailedException e) { throw new UpstreamTimeoutException(e); } } }
@Service class Facade {
  @Autowired @Qualifier("safe") Mailer mailer;
  @Autowired private Registry registry;
  void mail() { mailer.mail("x"); }
  void strategy(String k) { registry.find(k).apply(new Acc()); }
  @Transactional public void tx(Acc a) { a.withdraw(3); }
  @Retry(name = "r", fallbackMethod = "fb") public String flaky(String s) { if (s.isEmpty()) throw new ExportBusyException(); throw new UpstreamFailedException(); }
  String fb(String s, ExportBusyException e) { return "x"; }
  @Async public void fire() { throw new AuditFailedException(); }
  public void selfFire() { fire(); }
}
@Configuration class Conf {
  @Bean Check2 check() { return s -> { if (s.isEmpty()) throw new QuotaExceededException(); }; }
  @Bean RouterFunction<ServerResponse> r1(Hnd h) { return RouterFunctions.nest(RequestPredicates.path("/r"), RouterFunctions.route(RequestPredicates.GET("/one"), h::one).andRoute(RequestPredicates.POST("/two"), h::two)); }
  @Bean RouterFunction<ServerResponse> r2(Hnd h) { return RouterFunctions.route().path("/p", b -> b.GET("/three", h::three).nest(RequestPredicates.path("/deep"), c -> c.DELETE("/four", h::four))).build(); }
  @Bean RouterFunction<ServerResponse> r3(Hnd h) { return RouterFunctions.route().GET("/lam", h::fifth).build(); }
}
interface Check2 { void check(String s); }
@Component class Hnd {
  final RAccRepo repo; Hnd(RAccRepo r) { repo = r; }
  @Truth("user.not_found") public Mono<ServerResponse> one(ServerRequest q) { return repo.findById("x").switchIfEmpty(Mono.error(UserNotFoundException::new)).flatMap(a -> ServerResponse.ok().bodyValue(a)); }
  @Truth("user.locked payment.declined") public Mono<ServerResponse> two(ServerRequest q) { return q.bodyToMono(Acc.class).doOnNext(a -> a.withdraw(2)).then(ServerResponse.ok().build()); }
  @Truth("item.hidden") public Mono<ServerResponse> three(ServerRequest q) { return Mono.defer(() -> Mono.<Acc>error(new ItemHiddenException())).flatMap(a -> ServerResponse.ok().bodyValue(a)).onErrorResume(UserNotFoundException.class, e -> ServerResponse.notFound().build()); }
  @Truth("legacy.gone") public Mono<ServerResponse> fifth(ServerRequest q) { throw new LegacyGoneException(); }
  @Truth("") public Mono<ServerResponse> four(ServerRequest q) { return repo.findById("x").switchIfEmpty(Mono.error(UserNotFoundException::new)).flatMap(a -> ServerResponse.ok().bodyValue(a)).onErrorResume(e -> ServerResponse.notFound().build()); }
}
@ControllerAdvice class Adv2 { @ExceptionHandler(NoFunds.class) ResponseEntity<Object> no(NoFunds e) { throw new PaymentDeclinedException(e); }
  @ExceptionHandler(BizException.class) void biz(BizException e) { throw new ReportFailedException(); } }
@RestController @RequestMapping({"/a", "/b"})
class AdvController {
  final Facade facade; final Users users; final Items items; final AccRepo accs; final Check2 check; final CircuitBreaker cb; final RAccRepo raccs;
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  AdvController(Facade f, Users u, Items i, AccRepo a, Check2 c, CircuitBreaker cb, RAccRepo r) { facade = f; users = u; items = i; accs = a; check = c; this.cb = cb; raccs = r; }
  @Truth("upstream.timeout") @GetMapping("/1") void a1() { facade.mail(); }
  @Truth("coupon.unknown order.closed order.too_large") @GetMapping("/2") void a2(String k) { facade.strategy(k); }
  @Truth("access.denied address.invalid") @GetMapping("/3") void a3(Acc a) { Link l = new L1(); l.then(new L2()); l.handle(a); }
  @Truth("export.gone") @GetMapping("/4") String a4() { return Either.<Problem, String>left(Problem.GONE).orThrow(p -> new ExportGoneException()); }
  @Truth("export.gone export.busy") @GetMapping("/5") void a5(Problem p) { throw p.toEx(); }
  @Truth("export.busy") @GetMapping("/6") void a6() { throw Problem.BUSY.toEx(); }
  @Truth("user.not_found") @GetMapping("/7") void a7() { users.load("x"); }
  @Truth("item.not_found") @GetMapping("/8") void a8() { items.load("x"); }
  @Truth("payment.declined report.failed") @GetMapping("/9") void a9(int n) { if (n > 3) throw new NoFunds(); throw new Frozen(); }
  @Truth("order.closed") @GetMapping("/10") void a10() { try { throw new NoFunds(); } catch (BizException e) { if (e.kind.equals("funds")) throw new OrderClosedException(); } }
  @Truth("user.locked") @GetMapping("/11") void a11() { try { throw new Wrapped(new UserLockedException()); } catch (Wrapped e) { throw e.inner(); } }
  @Truth("user.exists") @GetMapping("/12") void a12() throws Throwable { try { throw new RuntimeException(new UserExistsException()); } catch (RuntimeException e) { throw e.getCause(); } }
  @Truth("user.locked payment.declined") @GetMapping("/13") void a13() { facade.tx(accs.findByName("x").orElse(null)); }
  @Truth("upstream.failed") @GetMapping("/14") String a14() { return facade.flaky("x"); }
  @Truth("") @GetMapping("/15") void a15() { facade.fire(); }
  @Truth("audit.failed") @GetMapping("/16") void a16() { facade.selfFire(); }
  @Truth("quota.exceeded") @GetMapping("/17") void a17() { check.check("x"); }
  @Truth("stock.empty") @GetMapping("/18") List<String> a18() { return Stream.of("a").filter(s -> { if (s.isEmpty()) throw new StockEmptyException(); return true; }).collect(Collectors.toList()); }
  @Truth("") @GetMapping("/19") void a19() { pool.execute(() -> { throw new AuditFailedException(); }); new Thread(() -> { throw new AuditFailedException(); }).start(); }
  @Truth("rate.limited") @GetMapping("/20") String a20() throws Exception { Future<String> f = pool.submit(() -> { if (pool == null) throw new RateLimitedException(); return "x"; }); try { return f.get(); } catch (ExecutionException e) { if (e.getCause() instanceof RateLimitedException r) throw r; throw new IllegalStateException(e); } }
  @Truth("cart.locked") @GetMapping("/21") DeferredResult<String> a21() { DeferredResult<String> d = new DeferredResult<>(); d.setErrorResult(new CartLockedException()); return d; }
  @Truth("cart.empty") @GetMapping("/22") Callable<String> a22() { return () -> { throw new CartEmptyException(); }; }
  @Truth("upstream.failed") @GetMapping("/23") String a23() { return cb.executeSupplier(() -> { throw new UpstreamFailedException(); }); }
  @Truth("access.denied") @GetMapping("/24") Mono<Acc> a24() { return raccs.findById("x").map(a -> { if (a.frozen) throw new UserLockedException(); return a; }).onErrorMap(UserLockedException.class::isInstance, e -> new AccessDeniedException(e)); }
  @Truth("user.locked") @GetMapping("/25") Mono<Acc> a25() { return raccs.findById("x").flatMap(a -> a.frozen ? Mono.error(new UserLockedException()) : Mono.just(a)).onErrorResume(e -> e instanceof UserLockedException ? Mono.error(e) : Mono.empty()); }
  @Truth("report.not_ready") @GetMapping("/26") Flux<Acc> a26() { return raccs.findAll().collectList().flatMapMany(l -> l.isEmpty() ? Flux.error(new ReportNotReadyException()) : Flux.fromIterable(l)); }
  @Truth("item.hidden price.changed") @GetMapping("/27") Mono<String> a27() { return Mono.zip(Mono.<String>error(new ItemHiddenException()), Mono.fromCallable(() -> { if (pool == null) throw new PriceChangedException(); return "x"; })).map(t -> t.getT1()); }
  @Truth("stock.reserved") @GetMapping("/28") Mono<String> a28() { return Mono.create(s -> { if (pool == null) s.error(new StockReservedException()); else s.success("x"); }); }
  @Truth("legacy.gone") @GetMapping("/29") String a29(int v) { return switch (v) { case 1 -> "one"; case 2 -> throw new LegacyGoneException(); default -> "x"; }; }
  @Truth("disk.full") @GetMapping("/30") void a30() { failWith(ShopErrorCode.DISK_FULL, null); }
  private void failWith(ShopErrorCode c, Throwable t) { throw build(c); }
  private ShopException build(ShopErrorCode c) { return DiskException.builder(c).build(); }
  @Truth("order.not_found") @GetMapping("/31") void a31() { require(false, () -> new OrderNotFoundException("x")); }
  private static <X extends RuntimeException> void require(boolean b, Supplier<X> s) { if (!b) { X x = s.get(); throw x; } }
  @Truth("user.not_found") @GetMapping("/32") Acc a32(String id) { return accs.findById(id).or(() -> accs.findByName(id)).orElseThrow(UserNotFoundException::new); }
  @Truth("order.closed") @GetMapping("/33") void a33() { List<Runnable> rs = new ArrayList<>(); rs.add(() -> { throw new OrderClosedException(); }); for (Runnable r : rs) r.run(); }
  @Truth("") @GetMapping("/34") String a34() { try { users.load("x"); return "x"; } catch (RuntimeException e) { return "none"; } }
  @Truth("upstream.failed") @GetMapping("/35") String a35() { try { return call(); } catch (Exception e) { throw wrap(e); } }
  private String call() throws java.io.IOException { throw new java.io.IOException(); }
  private ShopException wrap(Exception e) { if (e instanceof ShopException s) return s; return new UpstreamFailedException(e); }
  @Truth("access.denied") @GetMapping("/36") void a36(String role) { if (!allowed(role)) deny(); }
  private boolean allowed(String r) { return r.equals("x"); }
  private static void deny() { throw new AccessDeniedException(); }
  @Truth("payment.timeout") @GetMapping("/37") CompletableFuture<String> a37() { return CompletableFuture.supplyAsync(() -> "x").orTimeout(1, TimeUnit.SECONDS).handle((v, e) -> { if (e != null) throw new PaymentTimeoutException(e); return v; }); }
  @Truth("coupon.expired") @GetMapping("/38") CompletableFuture<String> a38() { return CompletableFuture.supplyAsync(() -> { if (pool == null) throw new CouponExpiredException(); return "x"; }).whenComplete((v, e) -> System.out.println(e)); }
  @Truth("") @GetMapping("/39") CompletableFuture<String> a39() { return CompletableFuture.<String>supplyAsync(() -> { throw new CouponExpiredException(); }).exceptionally(e -> "x"); }
  @Truth("event.rejected") @GetMapping("/40") void a40() { Optional.of("x").ifPresentOrElse(s -> {}, () -> { throw new EventRejectedException(); }); }
  @Truth("address.invalid") @GetMapping("/41") void a41() { new TreeMap<String, String>().computeIfAbsent("x", k -> { throw new AddressInvalidException(); }); }
  @Truth("file.too_large") @GetMapping("/42") ResponseEntity<Mono<String>> a42() { return ResponseEntity.ok(Mono.error(new FileTooLargeException())); }
  @Truth("quota.exceeded user.locked") @GetMapping("/43") void a43(Ev e) { if (e instanceof Add a && a.x().isEmpty()) throw new QuotaExceededException(); else if (e instanceof Del) throw new UserLockedException(); }
  @Truth("audit.failed") @GetMapping("/44") void a44() { try { users.load("q"); } catch (UserNotFoundException e) { ShopException f = new AuditFailedException(); f.addSuppressed(e); throw f; } }
  @Truth("user.not_found") @GetMapping("/45") void a45() { ShopException last = null; for (int i = 0; i < 3; i++) { try { users.load("q"); return; } catch (ShopException e) { last = e; } } throw last; }
  @Truth("user.not_found") @GetMapping("/46") void a46() { Object lock = new Object(); synchronized (lock) { users.load("q"); } }
  @Truth("export.gone") @GetMapping("/47") void a47(String s) { var t = switch (s) { case "a" -> (Supplier<ShopException>) ExportGoneException::new; default -> null; }; if (t != null) throw t.get(); }
  @Truth("report.failed") @GetMapping("/48") String a48() { return Optional.of("x").map(this::bad).orElse("y"); }
  private String bad(String s) { throw new ReportFailedException(); }
  @Truth("item.not_found") @GetMapping("/49") void a49(String s) { if (s == null) { rec(3); } }
  private void rec(int n) { if (n == 0) throw new ItemNotFoundException("x"); rec(n - 1); }
  @Truth("") @GetMapping("/50") void a50() { Supplier<ShopException> s = AuditFailedException::new; System.out.println(s.get().getMessage()); }
}
