package io.errorcontract.examples.sandbox;

import io.errorcontract.examples.pandastack.PandaStackErrorCode;
import io.errorcontract.examples.pandastack.PandaStackErrors;
import io.errorcontract.examples.pandastack.PandaStackException;
import io.errorcontract.examples.sandbox.sdk.ApiClient;
import io.errorcontract.examples.sandbox.sdk.SandboxesApi;
import io.errorcontract.examples.sandbox.sdk.TemplatesApi;
import io.errorcontract.http.ApiHttpClient;
import io.errorcontract.retry.CallListener;
import io.errorcontract.retry.Retrier;
import io.errorcontract.retry.RetryBudget;
import io.errorcontract.retry.RetryingHttpClient;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;

/** The generated client with retries, a deadline for each call, and somebody who hears of every request. */
public final class SandboxSdk {

    private final ApiClient client;

    /**
     * Makes a client.
     *
     * @param server where the API is
     * @param token the caller's token
     * @param deadline the most that a call takes, its retries included
     * @param listener hears of requests, responses and retries
     */
    public SandboxSdk(URI server, String token, Duration deadline, CallListener listener) {
        Retrier retrier = Retrier.builder()
                .budget(RetryBudget.create())
                .deadline(deadline)
                .build();
        HttpClient http = RetryingHttpClient.builder(
                        ApiHttpClient.wrap(HttpClient.newHttpClient(), PandaStackErrors.CODEC), retrier)
                .listener(listener)
                .build();
        client = new ApiClient() {
            @Override
            public HttpClient getHttpClient() {
                return http;
            }
        };
        client.updateBaseUri(server.toString());
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
    }

    /** Calls about sandboxes. */
    public SandboxesApi sandboxes() {
        return new SandboxesApi(client);
    }

    /** Calls about templates. */
    public TemplatesApi templates() {
        return new TemplatesApi(client);
    }

    /** What a program can do about an error. */
    public enum Reaction {
        /** Let somebody sign in again. */
        SIGN_IN,
        /** Show the message to whoever asked for it. */
        TELL,
        /** Make the same call later. */
        COME_BACK,
        /** Report it to the API's support, with the request ID. */
        REPORT
    }

    /**
     * Tells what to do about an error.
     *
     * @param error the error
     * @return the reaction; {@link Reaction#REPORT} for an error of a later version of the API
     */
    public static Reaction reactionTo(PandaStackException error) {
        return error.errorCode().map(SandboxSdk::reactionTo).orElse(Reaction.REPORT);
    }

    /** Without a default: an error that the contract gets does not compile here before somebody has thought of it. */
    private static Reaction reactionTo(PandaStackErrorCode code) {
        return switch (code) {
            case AUTH_INVALID_TOKEN, AUTH_TOKEN_REVOKED -> Reaction.SIGN_IN;
            case AUTH_WORKSPACE_MISMATCH,
                    SANDBOX_NOT_FOUND,
                    SANDBOX_INVALID_STATE,
                    TEMPLATE_NOT_FOUND,
                    TEMPLATE_BUILD_FAILED,
                    VOLUME_IN_USE,
                    QUOTA_SANDBOXES_EXCEEDED,
                    QUOTA_VCPU_EXCEEDED -> Reaction.TELL;
            case CAPACITY_UNAVAILABLE, RATE_LIMIT_API -> Reaction.COME_BACK;
            case SANDBOX_BOOT_FAILED -> Reaction.REPORT;
        };
    }
}
