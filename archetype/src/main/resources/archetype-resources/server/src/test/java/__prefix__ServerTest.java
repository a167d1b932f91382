package ${package};

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ${package}.errors.NotFoundException;
import ${package}.errors.OrderNotFoundException;
import ${package}.sdk.${prefix}Client;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ${prefix}ServerTest {

    @LocalServerPort
    private int port;

    @Test
    void theSdkCatchesWhatTheServerThrows() throws Exception {
        OrderNotFoundException caught =
                catchThrowableOfType(OrderNotFoundException.class, () -> client().order("o-7"));

        assertThat(caught.id()).isEqualTo("o-7");
        assertThat(caught).isInstanceOf(NotFoundException.class);
        assertThat(caught.contractViolations()).isEmpty();
    }

    @Test
    void anOrderIsFound() throws Exception {
        assertThat(client().order("o-1")).isEqualTo("{\"id\":\"o-1\"}");
    }

    private ${prefix}Client client() {
        return new ${prefix}Client(URI.create("http://localhost:" + port));
    }
}
