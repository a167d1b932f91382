package io.errorcontract.retry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import javax.net.ssl.SSLException;

/** What can be told from a failure that no catalog describes. */
final class Failures {

    private Failures() {}

    /** Takes off what futures and streams wrap a failure in. */
    static Throwable unwrap(Throwable failure) {
        Throwable bare = failure;
        while (bare.getCause() != null && isWrapper(bare)) {
            bare = bare.getCause();
        }
        return bare;
    }

    private static boolean isWrapper(Throwable failure) {
        return failure instanceof CompletionException
                || failure instanceof ExecutionException
                || failure instanceof UncheckedIOException;
    }

    /**
     * Whether a connection broke. Other libraries' subclasses of IOException are left out: among them are those of JSON
     * parsers, for which another attempt brings the same text.
     */
    static boolean isTransport(Throwable failure) {
        return failure instanceof IOException
                && !(failure instanceof SSLException)
                && failure.getClass().getName().startsWith("java.");
    }

    /** Whether the request surely never reached the server. */
    static boolean neverSent(Throwable failure) {
        return failure instanceof ConnectException
                || failure instanceof UnknownHostException
                || failure instanceof HttpConnectTimeoutException;
    }
}
