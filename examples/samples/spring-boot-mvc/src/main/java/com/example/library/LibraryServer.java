package com.example.library;

import com.example.library.errors.BookNotFoundException;
import com.example.library.errors.LibraryErrors;
import io.errorcontract.codec.ErrorCodec;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A server whose failures are all answered by the contract: one dependency, one bean. */
@SpringBootApplication
@RestController
public class LibraryServer {

    public static void main(String[] arguments) {
        SpringApplication.run(LibraryServer.class, arguments);
    }

    @Bean
    ErrorCodec errors() {
        return LibraryErrors.CODEC;
    }

    @GetMapping("/books/{isbn}")
    Map<String, String> book(@PathVariable("isbn") String isbn) {
        if (!isbn.equals("9780134685991")) {
            throw new BookNotFoundException(isbn);
        }
        return Map.of("title", "Effective Java");
    }
}
