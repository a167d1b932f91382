package ${package};

import ${package}.errors.OrderNotFoundException;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A server that sends every failure as an error of the contract. */
@SpringBootApplication
@RestController
public class ${prefix}Server {

    public static void main(String[] arguments) {
        SpringApplication.run(${prefix}Server.class, arguments);
    }

    @GetMapping("/orders/{id}")
    Map<String, String> order(@PathVariable String id) {
        if (!id.equals("o-1")) {
            throw new OrderNotFoundException(id);
        }
        return Map.of("id", id);
    }
}
