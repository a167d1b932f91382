package com.example.library;

import com.example.library.suite.LibraryContract;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class LibraryServerTest extends LibraryContract {

    @LocalServerPort
    private int port;

    @Override
    protected int port() {
        return port;
    }
}
