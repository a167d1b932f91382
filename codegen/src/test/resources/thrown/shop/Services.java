package com.shop;

import com.shop.errors.*;
import io.github.resilience4j.circuitbreaker.annotation.CircuitBreaker;
import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.EventListener;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.repository.reactive.ReactiveCrudRepository;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.*;
import reactor.core.publisher.*;

record Order(String id, boolean closed) {}
record User(String id) {}
record Item(String id, boolean hidden) {}
record Cart(String id) {}
interface OrderRepository extends CrudRepository<Order, String> {}
interface UserRepository extends CrudRepository<User, String> {}
interface ItemRepository extends ReactiveCrudRepository<Item, String> {}

interface PaymentGateway { void charge(Order o); }
@Component class CardGateway implements PaymentGateway {
    public void charge(Order o) { if (o.closed()) throw new PaymentDeclinedException(); }
}
/** A fake for tests, nobody makes it. */
class FakeGateway implements PaymentGateway {
    public void charge(Order o) { throw new PaymentTimeoutException(); }
}

@Service class OrderService {
    final OrderRepository orders; final PaymentGateway gateway;
    OrderService(OrderRepository o, PaymentGateway g) { orders = o; gateway = g; }
    Order get(String id) { return orders.findById(id).map(o -> o).orElseThrow(() -> new OrderNotFoundException(id)); }
    void create(Order o) {
        gateway.charge(o);
        if (o.id().isEmpty()) { throw StockEmptyException.builder().requestId("r").build(); }
    }
}
@Service class UserService {
    final UserRepository users;
    UserService(UserRepository u) { users = u; }
    User get(String id) { return users.findById(id).orElseThrow(UserNotFoundException::new); }
}
interface PriceService { long price(String id) throws TimeoutException; }
@Service class RealPrices implements PriceService {
    public long price(String id) throws TimeoutException {
        if (id.isEmpty()) throw new TimeoutException();
        if (id.length() > 3) throw new PriceChangedException();
        return 1;
    }
}
@Service @Primary class CachedPrices implements PriceService {
    final PriceService inner; final Map<String, Long> cache = new ConcurrentHashMap<>();
    CachedPrices(PriceService inner) { this.inner = inner; }
    public long price(String id) throws TimeoutException {
        Long l = cache.get(id);
        return l != null ? l : inner.price(id);
    }
}
@Service class ItemService {
    final ItemRepository items;
    ItemService(ItemRepository i) { items = i; }
    Flux<Item> all() {
        return items.findAll().flatMap(i -> i.hidden() ? Mono.error(new ItemHiddenException()) : Mono.just(i))
                .timeout(java.time.Duration.ofSeconds(1), Flux.error(UpstreamTimeoutException::new));
    }
}
@Service class Coupons {
    String find(String c) {
        if (c.isEmpty()) throw new CouponUnknownException();
        if (c.startsWith("x")) throw new CouponExpiredException();
        return c;
    }
    @CircuitBreaker(name = "c", fallbackMethod = "noList")
    public List<String> list() { throw new UpstreamFailedException(); }
    List<String> noList(UpstreamFailedException e) { throw new CouponExpiredException(e); }
}
record UserCreated(String id) {}
record UserGone(String id) {}
@Component class Listeners {
    @EventListener void onCreated(UserCreated e) { if (e.id().isEmpty()) throw new EventRejectedException(); }
    @EventListener void onGone(UserGone e) { throw new AuditFailedException(); }
}
@Service class Reports {
    @Async public void generate() { throw new ReportFailedException(); }
}
final class Checks {
    static void require(boolean b, Supplier<? extends ShopException> e) { if (!b) throw e.get(); }
}
enum Failures {
    NOT_READY(ReportNotReadyException::new), FAILED(ReportFailedException::new);
    private final Supplier<ShopException> maker;
    Failures(Supplier<ShopException> m) { maker = m; }
    ShopException make() { return maker.get(); }
}
final class Retry {
    static <T> T times(int n, Supplier<T> s) {
        for (int i = 0; i < n; i++) {
            try { return s.get(); } catch (ExportBusyException e) { Thread.onSpinWait(); }
        }
        throw new UpstreamTimeoutException();
    }
}
@Component class Store {
    String save(String f) {
        if (f.length() > 9) throw new FileTooLargeException();
        if (f.length() > 8) throw new ExportBusyException();
        throw new DiskException(ShopErrorCode.DISK_FULL);
    }
}
abstract class Finder<T> {
    T find(String id) { T t = load(id); if (t == null) { throw missing(id); } return t; }
    abstract T load(String id);
    abstract ShopException missing(String id);
}
@Component class CartFinder extends Finder<Cart> {
    Cart load(String id) { return null; }
    ShopException missing(String id) { return new CartEmptyException(); }
}
@Component class ItemFinder extends Finder<Item> {
    Item load(String id) { return null; }
    ShopException missing(String id) { return new ItemNotFoundException(id); }
}
interface Step { void run(Cart c); }
@Component class AddressStep implements Step { public void run(Cart c) { if (c.id().isEmpty()) throw new AddressInvalidException(); } }
@Component class CouponStep implements Step {
    final Coupons coupons; CouponStep(Coupons c) { coupons = c; }
    public void run(Cart c) { try { coupons.find(c.id()); } catch (CouponUnknownException e) { return; } }
}
class OutOfStock extends RuntimeException {}
