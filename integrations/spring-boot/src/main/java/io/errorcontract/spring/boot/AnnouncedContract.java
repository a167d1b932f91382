package io.errorcontract.spring.boot;

import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.codec.ErrorContract;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * The contract that a server without an {@link ErrorCodec} bean has: the one that {@code error-contract.catalog} names,
 * or else the only one on the class path.
 */
final class AnnouncedContract extends SpringBootCondition {

    private static final String PROPERTY = "error-contract.catalog";

    static Optional<ErrorCodec> find(Environment environment) {
        List<ErrorCodec> announced = ErrorContract.announced();
        String wanted = environment.getProperty(PROPERTY);
        if (wanted == null) {
            return announced.size() == 1 ? Optional.of(announced.get(0)) : Optional.empty();
        }
        return Optional.of(announced.stream()
                .filter(codec -> codec.catalog().id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        PROPERTY + ": there is no contract " + wanted + " on the class path, but " + ids(announced))));
    }

    @Override
    public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
        ConditionMessage.Builder message = ConditionMessage.forCondition("announced error contract");
        if (find(context.getEnvironment()).isPresent()) {
            return ConditionOutcome.match(message.because("there is one"));
        }
        List<ErrorCodec> announced = ErrorContract.announced();
        if (announced.size() > 1) {
            LoggerFactory.getLogger(AnnouncedContract.class)
                    .warn(
                            "{} contracts are on the class path ({}); {} or an ErrorCodec bean has to choose one",
                            announced.size(),
                            ids(announced),
                            PROPERTY);
        }
        return ConditionOutcome.noMatch(message.because("there are " + announced.size()));
    }

    private static String ids(List<ErrorCodec> codecs) {
        return codecs.stream().map(codec -> codec.catalog().id()).sorted().collect(Collectors.joining(", "));
    }
}
