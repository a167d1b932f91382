package com.shop;

import com.shop.errors.*;
import io.github.resilience4j.decorators.Decorators;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import org.slf4j.*;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.*;

@RestController @RequestMapping("/orders")
class OrderController {
    private static final Logger LOG = LoggerFactory.getLogger(OrderController.class);
    final OrderService service; final PriceService prices;
    OrderController(OrderService s, PriceService p) { service = s; prices = p; }

    @Truth("order.not_found")
    @GetMapping("/{id}") Order get(@PathVariable String id) { return service.get(id); }

    @Truth("payment.declined stock.empty")
    @PostMapping void create(@RequestBody Order o) { service.create(o); }

    @Truth("order.closed")
    @DeleteMapping("/{id}") void delete(@PathVariable String id) {
        Order o;
        try { o = service.get(id); } catch (NotFoundException e) { return; }
        if (o.closed()) throw new OrderClosedException();
    }
    @Truth("order.not_found")
    @PutMapping("/{id}") void put(@PathVariable String id) {
        try { service.get(id); } catch (ShopException e) { LOG.info("no", e); throw e; } finally { LOG.info("done"); }
    }
    @Truth("price.changed payment.timeout")
    @PostMapping("/{id}/pay") long pay(@PathVariable String id) {
        try { return prices.price(id); } catch (TimeoutException e) { throw new PaymentTimeoutException(e); }
    }
}
@RestController
class UserController {
    final UserService service; final ApplicationEventPublisher events;
    UserController(UserService s, ApplicationEventPublisher e) { service = s; events = e; }
    @Truth("user.not_found")
    @GetMapping("/users/{id}") User get(@PathVariable String id) { return service.get(id); }
    @Truth("user.exists event.rejected")
    @PostMapping("/users") void create(@RequestBody User u) {
        if (u.id().equals("a")) throw new UserExistsException();
        events.publishEvent(new UserCreated(u.id()));
    }
    @Truth("access.denied user.not_found")
    @RequiresOwner
    @DeleteMapping("/users/{id}") void delete(@PathVariable String id) { service.get(id); }
}
@RestController
class StockController {
    @Truth("upstream.failed")
    @GetMapping("/stock/{id}") CompletableFuture<String> get(@PathVariable String id) {
        return CompletableFuture.supplyAsync(() -> find(id)).thenApply(String::trim)
                .exceptionally(e -> { throw new UpstreamFailedException(e); });
    }
    private String find(String id) { if (id.isEmpty()) throw new StockEmptyException(); return id; }

    @Truth("stock.reserved stock.empty")
    @GetMapping("/stock") CompletableFuture<String> all(@RequestParam int n) {
        if (n > 3) return CompletableFuture.failedFuture(new StockReservedException());
        CompletableFuture<String> f = new CompletableFuture<>();
        StockEmptyException e = new StockEmptyException();
        f.completeExceptionally(e);
        return f;
    }
    @Truth("stock.empty")
    @GetMapping("/warehouse") String warehouse() { throw new OutOfStock(); }
}
@RestController
class CouponController {
    final Coupons coupons;
    CouponController(Coupons c) { coupons = c; }
    @Truth("coupon.expired")
    @GetMapping("/coupons/{c}") String get(@PathVariable String c) {
        return Decorators.ofSupplier(() -> coupons.find(c))
                .withFallback(List.of(CouponUnknownException.class), e -> "none").get();
    }
    @Truth("coupon.expired")
    @GetMapping("/coupons") List<String> list() { return coupons.list(); }
}
@RestController
class ReportController {
    final Reports reports;
    ReportController(Reports r) { reports = r; }
    @Truth("quota.exceeded")
    @PostMapping("/reports") void create(@RequestParam int n) {
        Checks.require(n < 3, QuotaExceededException::new);
        reports.generate();
    }
    @Truth("report.not_ready")
    @GetMapping("/reports/{id}") String get(@PathVariable String id) { throw Failures.NOT_READY.make(); }
}
@RestController
class FileController {
    final Store store;
    FileController(Store s) { store = s; }
    @Truth("disk.full file.too_large upstream.timeout")
    @PostMapping("/files") String save(@RequestBody String f) { return Retry.times(3, () -> store.save(f)); }
}
@RestController @RequestMapping(path = "/carts")
class CartController {
    private static final CartLockedException LOCKED = new CartLockedException();
    final CartFinder finder; final ItemFinder items; final List<Step> steps; final TransactionTemplate tx;
    CartController(CartFinder f, ItemFinder i, List<Step> s, TransactionTemplate t) { finder = f; items = i; steps = s; tx = t; }
    @Truth("cart.empty")
    @GetMapping("/{id}") Cart get(@PathVariable String id) { return finder.find(id); }
    @Truth("cart.locked")
    @PutMapping("/{id}") void put(@PathVariable String id) { if (id.isEmpty()) throw LOCKED; }
    @Truth("address.invalid coupon.expired")
    @PostMapping("/{id}/checkout") void checkout(@PathVariable String id) {
        for (Step s : steps) { s.run(new Cart(id)); }
    }
    @Truth("")
    @PostMapping("/{id}/touch") void touch(@PathVariable String id, Exception last) {
        LoggerFactory.getLogger("x").warn("x", new AuditFailedException());
        if (last instanceof UserLockedException) { return; }
    }
    @Truth("order.too_large order.closed")
    @PostMapping("/{id}/tx") void tx(@PathVariable String id) throws Exception {
        tx.execute(status -> { throw new OrderTooLargeException(); });
        Callable<String> c = new Callable<>() { public String call() { throw new OrderClosedException(); } };
        Executors.newSingleThreadExecutor().submit(c).get();
    }
    @Truth("address.invalid")
    @GetMapping("/{id}/lines") List<String> lines(@PathVariable String id) { return List.of(id).stream().map(this::line).toList(); }
    private String line(String s) { if (s.isEmpty()) throw new AddressInvalidException(); return s; }
}
interface OrdersApi {
    @RequestMapping(method = RequestMethod.GET, value = "/v2/orders/{id}") Order getOrder(@PathVariable("id") String id);
    @RequestMapping(method = RequestMethod.POST, value = "/v2/orders") default Order postOrder(@RequestBody Order o) { throw new OrderTooLargeException(); }
    @RequestMapping(method = RequestMethod.DELETE, value = "/v2/orders/{id}") default Order deleteOrder(@PathVariable("id") String id) { throw new LegacyGoneException(); }
}
@RestController
class OrdersApiImpl implements OrdersApi {
    final OrderService service;
    OrdersApiImpl(OrderService s) { service = s; }
    @Truth("order.not_found")
    public Order getOrder(String id) { return service.get(id); }
    @Truth("order.too_large")
    public Order postOrder(Order o) { return OrdersApi.super.postOrder(o); }
    @Truth("order.closed")
    public Order deleteOrder(String id) { try { return service.get(id); } catch (OrderNotFoundException | CartLockedException e) { throw new OrderClosedException(); } }
}
