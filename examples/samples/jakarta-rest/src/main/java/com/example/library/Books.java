package com.example.library;

import com.example.library.errors.BookNotFoundException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** A resource that throws. */
@Path("/books")
public class Books {

    /** Finds a book. */
    @GET
    @Path("{isbn}")
    @Produces(MediaType.APPLICATION_JSON)
    public String book(@PathParam("isbn") String isbn) {
        if (!isbn.equals("9780134685991")) {
            throw new BookNotFoundException(isbn);
        }
        return "{\"title\":\"Effective Java\"}";
    }
}
