package com.shop;

import com.shop.errors.*;
import io.github.resilience4j.circuitbreaker.annotation.CircuitBreaker;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import org.springframework.context.annotation.*;
import org.springframework.data.repository.CrudRepository;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.*;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.reactive.function.server.*;
import reactor.core.publisher.*;
import reactor.util.retry.Retry;

@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) @RequestMapping(method = RequestMethod.POST, produces = "application/json") @interface PostJson { @org.springframework.core.annotation.AliasFor(annotation = RequestMapping.class) String[] value(); }
class Doc { String id; boolean closed; void close() { if (closed) throw new OrderClosedException(); closed = true; } }   // an entity: only JPA makes it
interface DocRepository extends CrudRepository<Doc, String> { default Doc must(String id) { return findById(id).orElseThrow(() -> new ItemNotFoundException(id)); } }
sealed interface Result permits Ok, Err {}
record Ok(String v) implements Result {}
record Err(ShopException e) implements Result {}
class DomainGone extends RuntimeException {}
@RestControllerAdvice class Advice { @ExceptionHandler(DomainGone.class) void gone(DomainGone e) { throw new ExportGoneException(e); } }
class Pages implements Iterator<String> {
    public boolean hasNext() { return true; }
    public String next() { throw new UpstreamTimeoutException(); }
}
class Lease implements AutoCloseable { public void close() { throw new ExportBusyException(); } void use() { throw new UserLockedException(); } }
final class Safely {
    static void run(Runnable r) { run0(r); }
    private static void run0(Runnable r) { try { r.run(); } catch (RuntimeException e) { System.err.println(e); } }
}
interface Check { void run(String s); }
class EvilCheck implements Check { public void run(String s) { throw new AuditFailedException(); } }
final class Runner { static void all(Check c) { c.run("a"); } }
@Service class Remote {
    @Async public CompletableFuture<String> later() { throw new UpstreamFailedException(); }
    @CircuitBreaker(name = "x", fallbackMethod = "other") public String first() { throw new UpstreamFailedException(); }
    String other(UpstreamFailedException e) { return "other"; }
    String viaSelf() { return first(); }
    Flux<Item> items() { return Flux.<Item>error(new ItemHiddenException()).concatWith(Mono.error(UpstreamTimeoutException::new)); }
    void user(String id) { if (id.isEmpty()) throw new UserLockedException(); throw new UserNotFoundException(); }
    void order(String id) { if (id.isEmpty()) throw new OrderNotFoundException(id); throw new OrderClosedException(); }
}
@RestController @RequestMapping("/h")
class HeldController {
    final Remote remote; final DocRepository docs; final Map<String, Supplier<String>> actions = new HashMap<>();
    HeldController(Remote r, DocRepository d) { remote = r; docs = d; actions.put("a", () -> unknown("a")); actions.put("b", this::expired); }
    private String unknown(String a) { throw new CouponUnknownException(); }
    private String expired() { throw new CouponExpiredException(); }

    @Truth("quota.exceeded") @PostJson("/1") void h1() { throw new QuotaExceededException(); }
    @Truth("stock.empty") @GetMapping("/3") String h3() {
        try { return CompletableFuture.supplyAsync(() -> { if (docs == null) throw new StockEmptyException(); return "a"; }).join(); }
        catch (CompletionException e) { if (e.getCause() instanceof ShopException s) throw s; throw e; }
    }
    @Truth("address.invalid cart.empty") @GetMapping("/4") void h4() {
        List<ShopException> errs = new ArrayList<>();
        errs.add(new AddressInvalidException()); errs.add(new CartEmptyException());
        if (!errs.isEmpty()) throw errs.get(0);
    }
    private Result work(String s) { return s.isEmpty() ? new Err(new ReportFailedException()) : new Ok(s); }
    @Truth("report.failed") @GetMapping("/5") String h5(String s) {
        Result r = work(s);
        if (r instanceof Err e) throw e.e();
        return ((Ok) r).v();
    }
    @Truth("") @GetMapping("/5b") String h5b(String s) { return work(s) instanceof Err e ? "partly: " + e.e().getMessage() : "all"; }
    @Truth("") @GetMapping("/6") void h6() { Safely.run(() -> { throw new AuditFailedException(); }); }
    @Truth("coupon.unknown coupon.expired") @GetMapping("/7") String h7(String k) { return actions.get(k).get(); }
    @Truth("item.hidden") @GetMapping("/8") Mono<Item> h8() { return Mono.just(new Item("a", true)).handle((v, sink) -> { if (v.hidden()) sink.error(new ItemHiddenException()); else sink.next(v); }); }
    @Truth("access.denied upstream.timeout") @GetMapping("/9") Flux<Item> h9() { return remote.items().onErrorMap(e -> e instanceof ItemHiddenException ? new AccessDeniedException(e) : e); }
    @Truth("rate.limited") @GetMapping("/10") Mono<String> h10() { return Mono.<String>error(new UpstreamFailedException()).retryWhen(Retry.max(3).onRetryExhaustedThrow((s, g) -> new RateLimitedException())); }
    @Truth("upstream.failed") @GetMapping("/11") CompletableFuture<String> h11() { return remote.later(); }
    @Truth("upstream.failed") @GetMapping("/12") String h12() { return remote.viaSelf(); }
    @Truth("user.not_found") @GetMapping("/13") void h13(String id) {
        try { remote.user(id); } catch (ShopException e) { if (e instanceof UserLockedException) return; throw e; }
    }
    @Truth("legacy.gone") @GetMapping("/14") void h14(String id) { try { remote.order(id); } catch (OrderNotFoundException | OrderClosedException e) { throw new LegacyGoneException(e); } }
    @SuppressWarnings("finally") @Truth("") @GetMapping("/15") String h15(String id) { try { remote.order(id); } finally { return "x"; } }
    @Truth("export.busy user.locked") @GetMapping("/16") void h16() { try (Lease l = new Lease()) { l.use(); } }
    @Truth("upstream.timeout") @GetMapping("/17") String h17() { Iterator<String> i = new Pages(); return i.hasNext() ? i.next() : ""; }
    @Truth("quota.exceeded") @GetMapping("/19") void h19() throws Exception { Class<? extends ShopException> c = QuotaExceededException.class; throw c.getDeclaredConstructor().newInstance(); }
    @Truth("export.gone") @GetMapping("/20") void h20() { throw new DomainGone(); }
    @Truth("order.closed") @GetMapping("/21") void h21(String id) { docs.findById(id).ifPresent(Doc::close); }
    @Truth("item.not_found") @GetMapping("/22") Doc h22(String id) { return docs.must(id); }
    @Truth("quota.exceeded") @GetMapping("/25") void h25() { Runner.all(s -> { if (s.isEmpty()) throw new QuotaExceededException(); }); }
    @Truth("audit.failed") @GetMapping("/25b") void h25b() { Runner.all(new EvilCheck()); }
    @Truth("disk.full disk.readonly") @GetMapping("/26") void h26(boolean f) { ShopErrorCode c = f ? ShopErrorCode.DISK_FULL : ShopErrorCode.DISK_READONLY; throw new DiskException(c); }
    @Truth("disk.readonly") @GetMapping("/27") void h27() { fail(ShopErrorCode.DISK_READONLY); }
    @Truth("disk.full") @GetMapping("/28") void h28() { fail(ShopErrorCode.DISK_FULL); }
    private static void fail(ShopErrorCode c) { throw new DiskException(c); }
    @Truth("payment.declined") @GetMapping("/29") String h29() { return Optional.<String>empty().orElseThrow(this::declined); }
    private ShopException declined() { return PaymentDeclinedException.builder().operation("x").build(); }
}
interface Api2 { @Truth("order.too_large") @PostMapping("/api2") default void post() { throw new OrderTooLargeException(); } }
@RestController class Impl2 implements Api2 {}
@Configuration class Routes {
    @Bean RouterFunction<ServerResponse> routes(Fun f) { return RouterFunctions.route().GET("/f/{id}", f::get).build(); }
}
@Component class Fun { @Truth("price.changed") public Mono<ServerResponse> get(ServerRequest q) { return Mono.error(new PriceChangedException()); } }
