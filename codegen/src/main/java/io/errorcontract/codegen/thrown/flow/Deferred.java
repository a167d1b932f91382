package io.errorcontract.codegen.thrown.flow;

import java.util.List;
import java.util.Set;

/** Types whose objects hold what they fail with until somebody waits for them, and the words that their methods use. */
final class Deferred {

    private static final List<String> PREFIXES = List.of(
            "reactor/",
            "org/reactivestreams/",
            "io/smallrye/mutiny/",
            "io/reactivex/",
            "rx/",
            "kotlinx/coroutines/",
            "io/github/resilience4j/",
            "io/vavr/control/",
            "io/vavr/concurrent/",
            "dev/failsafe/",
            "java/util/function/",
            "java/util/stream/",
            "org/springframework/web/reactive/function/client/",
            "org/springframework/web/client/RestClient",
            "com/google/common/util/concurrent/");

    private static final Set<String> TYPES = Set.of(
            "java/util/concurrent/Future",
            "java/util/concurrent/CompletionStage",
            "java/util/concurrent/CompletableFuture",
            "java/util/concurrent/ScheduledFuture",
            "java/util/concurrent/RunnableFuture",
            "java/util/concurrent/FutureTask",
            "java/util/concurrent/ForkJoinTask",
            "java/util/concurrent/Callable",
            "java/lang/Runnable",
            "kotlin/Lazy",
            "kotlin/Result",
            "kotlin/sequences/Sequence");

    /** What makes something that fails of an exception. */
    private static final Set<String> FAILING = Set.of(
            "error",
            "failedFuture",
            "failedStage",
            "failed",
            "failure",
            "fail",
            "failWith",
            "completeExceptionally",
            "setErrorResult",
            "setException",
            "tryEmitError",
            "emitError",
            "raiseError",
            "createFailure",
            "tryOnError",
            "onError",
            "left",
            "obtrudeException",
            "resumeWithException");

    /** What takes a failure away, with nothing that is called for it. */
    private static final Set<String> DROPPING = Set.of(
            "onErrorReturn",
            "onErrorComplete",
            "onErrorContinue",
            "recoverWithItem",
            "recoverWithNull",
            "recoverWithCompletion",
            "getOrElse",
            "getOrNull",
            "getOrDefault",
            "toOption",
            "toJavaOptional",
            "isCompletedExceptionally",
            "isSuccess",
            "isFailure",
            "isDone",
            "onErrorReturnItem",
            "materialize");

    private static final Set<String> WATCHING = Set.of("whenComplete", "whenCompleteAsync", "onTermination", "invoke");

    private Deferred() {}

    static boolean isDeferred(String type) {
        return TYPES.contains(type) || PREFIXES.stream().anyMatch(type::startsWith);
    }

    /** Whether something is told what to give, and what to fail with. */
    static boolean isSink(String type) {
        return type.endsWith("Sink")
                || type.contains("/Sinks")
                || type.endsWith("Emitter")
                || type.endsWith("Subscriber")
                || type.endsWith("Completer");
    }

    static boolean makesFailure(String method) {
        return FAILING.contains(method);
    }

    static boolean drops(String method) {
        return DROPPING.contains(method);
    }

    /** Whether what is called with a failure leaves it as it is. */
    static boolean watches(String method) {
        return WATCHING.contains(method) || method.startsWith("doOn") || method.startsWith("doFinally");
    }

    /** Whether a task is left alone, so that nobody learns of its failure. */
    static boolean forgets(String owner, String method) {
        return method.equals("subscribe")
                || method.equals("subscribeWith")
                || (method.equals("execute") && owner.contains("Execut"))
                || owner.startsWith("java/lang/Thread")
                || owner.startsWith("java/util/Timer")
                || (method.startsWith("schedule") && owner.contains("chedule"))
                || (method.startsWith("launch") && owner.startsWith("kotlinx/coroutines/"))
                || method.equals("onSpinWait");
    }
}
