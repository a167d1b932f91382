package com.example.library;

import com.example.library.errors.BookNotFoundException;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Pages for people, and an API whose failures are handled by the contract. The contract is found by itself. */
@SpringBootApplication
@RestController
public class LibraryServer {

    public static void main(String[] arguments) {
        SpringApplication.run(LibraryServer.class, arguments);
    }

    @GetMapping("/api/books/{isbn}")
    Map<String, String> book(@PathVariable("isbn") String isbn) {
        throw new BookNotFoundException(isbn);
    }

    @GetMapping("/shelves")
    String shelves() {
        return "<html><body>All our shelves</body></html>";
    }
}
