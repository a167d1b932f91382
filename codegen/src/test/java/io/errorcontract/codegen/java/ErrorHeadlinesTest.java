package io.errorcontract.codegen.java;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the documentation of a class begins with. */
class ErrorHeadlinesTest {

    @Test
    void theTitleOfAFamilyDoesNotStandForThoseOfItsErrors() {
        Generated generated = Generated.of("""
                catalog: door
                title: Doors
                version: 1.0.0
                java: { package: com.example.door }
                families:
                  auth: { match: "auth.*", status: 401, title: Missing or invalid credentials }
                errors:
                  auth.key_expired: { message: The key has expired }
                  auth.key_revoked: { message: The key was revoked, title: Revoked key }
                """);

        assertThat(generated.source("AuthKeyExpiredException"))
                .contains(" * The key has expired\n")
                .doesNotContain("Missing or invalid credentials");
        assertThat(generated.source("AuthKeyRevokedException")).contains(" * Revoked key\n");
        assertThat(generated.source("AuthException")).contains(" * Missing or invalid credentials\n");
    }
}
