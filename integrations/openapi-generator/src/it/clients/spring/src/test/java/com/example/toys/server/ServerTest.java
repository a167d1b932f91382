package com.example.toys.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.toys.errors.ToyNotFoundException;
import com.example.toys.server.model.Toy;
import java.io.File;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;

/** The interface compiles without models of error bodies, and its implementations throw the catalog's exceptions. */
class ServerTest {

    @Test
    void noModelsOfErrorBodiesAreMade() {
        File models = new File("target/generated-sources/openapi/src/main/java/com/example/toys/server/model");

        assertThat(models.list()).containsExactly("Toy.java");
    }

    @Test
    void anImplementationThrows() {
        ToysApi api = new ToysApi() {
            @Override
            public ResponseEntity<Toy> getToy(String toyId) {
                throw new ToyNotFoundException(toyId);
            }
        };

        assertThatThrownBy(() -> api.getToy("bear")).hasMessage("Toy bear does not exist");
    }
}
