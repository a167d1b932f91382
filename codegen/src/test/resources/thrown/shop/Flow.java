package com.shop;

import com.shop.errors.*;
import jakarta.servlet.*;
import jakarta.servlet.http.*;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.*;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.servlet.HandlerInterceptor;
import reactor.core.publisher.*;

@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) @interface RequiresOwner {}
@Aspect @Component class OwnerAspect {
    @Around("@annotation(com.shop.RequiresOwner)") Object check(ProceedingJoinPoint p) throws Throwable {
        if (p.getArgs().length == 0) throw new AccessDeniedException();
        return p.proceed();
    }
}
class AuthInterceptor implements HandlerInterceptor {
    public boolean preHandle(HttpServletRequest q, HttpServletResponse s, Object h) { throw new AccessExpiredException(); }
}
@Component class RateFilter extends OncePerRequestFilter {
    protected void doFilterInternal(HttpServletRequest q, HttpServletResponse s, FilterChain c) throws IOException, ServletException {
        if (q.getContentLength() > 3) throw new RateLimitedException();
        c.doFilter(q, s);
    }
}
@RestController @RequestMapping("/items")
class ItemController {
    final ItemService service; final ItemRepository items; final WebClient web;
    ItemController(ItemService s, ItemRepository i, WebClient w) { service = s; items = i; web = w; }
    @Truth("item.not_found item.hidden")
    @GetMapping("/{id}") Mono<Item> get(@PathVariable String id) {
        return items.findById(id).switchIfEmpty(Mono.error(() -> new ItemNotFoundException(id)))
                .filter(i -> !i.hidden()).switchIfEmpty(Mono.error(new ItemHiddenException()));
    }
    @Truth("upstream.timeout")
    @GetMapping Flux<Item> all() { return service.all().onErrorResume(ItemHiddenException.class, e -> Flux.empty()); }
    @Truth("access.denied")
    @PostMapping Mono<String> create() {
        return web.get().retrieve().onStatus(HttpStatusCode::isError, r -> Mono.error(new UpstreamFailedException()))
                .bodyToMono(String.class).onErrorMap(UpstreamFailedException.class, e -> new AccessDeniedException());
    }
}
@Path("/exports")
class ExportResource {
    @Truth("export.gone export.busy")
    @GET @Path("/{id}") public String get(@jakarta.ws.rs.PathParam("id") String id) {
        throw id.isEmpty() ? new ExportGoneException() : new ExportBusyException();
    }
    @Truth("upstream.timeout upstream.failed")
    @POST public String post(String b) {
        try { return io(b); } catch (IOException e) { throw translate(e); }
    }
    private String io(String b) throws IOException { throw new IOException(b); }
    private static RuntimeException translate(IOException e) {
        return e instanceof java.io.EOFException ? new UpstreamTimeoutException(e) : new UpstreamFailedException(e);
    }
}
