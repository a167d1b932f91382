package io.errorcontract.codegen.evolution;

import io.errorcontract.contract.BodyLayout;
import io.errorcontract.contract.CodePattern;
import io.errorcontract.contract.ErrorCatalog;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.FamilyDescriptor;
import io.errorcontract.contract.ParameterDescriptor;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.ApiErrorBuilder;
import io.errorcontract.model.FieldViolation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Everything that can go wrong in two versions of an API, each with all it can say and with as little as it may. */
final class Situations {
    private static final String ANYTHING = "*/*";

    private final ErrorCatalog old;
    private final ErrorCatalog now;
    private final List<Situation> all = new ArrayList<>();

    private Situations(ErrorCatalog old, ErrorCatalog now) {
        this.old = old;
        this.now = now;
    }

    static List<Situation> of(ErrorCatalog old, ErrorCatalog now) {
        Situations situations = new Situations(old, now);
        situations.addDeclared();
        situations.addOtherServers();
        situations.addForeign();
        return situations.all;
    }

    private void addDeclared() {
        Set<String> codes = new LinkedHashSet<>();
        old.errors().forEach(error -> codes.add(error.code()));
        now.errors().stream().filter(error -> error.aliases().isEmpty()).forEach(error -> codes.add(error.code()));
        for (String code : codes) {
            Optional<ErrorDescriptor> before = old.find(code);
            Optional<ErrorDescriptor> after = now.find(code);
            Set<String> mediaTypes = new LinkedHashSet<>(Set.of(ANYTHING));
            old.bodies().stream()
                    .filter(this::isAskedFor)
                    .map(BodyLayout::mediaType)
                    .forEach(mediaTypes::add);
            for (String accept : mediaTypes) {
                add(code, before.map(error -> full(error, old)), after.map(error -> full(error, now)), accept);
            }
            add(code, before.map(Situations::bare), after.map(Situations::bare), ANYTHING);
        }
    }

    /** Every catalog can write problems (RFC 9457), but where none of its errors is one, nobody is told so. */
    private boolean isAskedFor(BodyLayout layout) {
        return !layout.name().equals("problem")
                || old.errors().stream().anyMatch(error -> layout.name().equals(error.body()));
    }

    /** What servers older than both write, and those that write nothing but the message. */
    private void addOtherServers() {
        for (ErrorDescriptor error : old.errors()) {
            Set<String> former = new LinkedHashSet<>(error.aliases());
            now.find(error.code()).map(ErrorDescriptor::aliases).ifPresent(former::addAll);
            former.remove(error.code());
            for (String code : former) {
                addOther(error, body -> body.replace('"' + error.code() + '"', '"' + code + '"'));
            }
            if (error.match() != null) {
                addOther(error, body -> full(error, old).message());
            }
        }
    }

    private void addOther(ErrorDescriptor error, UnaryOperator<String> server) {
        all.add(new Situation(error.code(), full(error, old), null, ANYTHING, server));
    }

    /** Codes that neither version knows, as servers of later versions and gateways send them. */
    private void addForeign() {
        Set<String> codes = new LinkedHashSet<>();
        Set<Integer> statuses = new LinkedHashSet<>(Set.of(418));
        for (FamilyDescriptor family :
                Stream.concat(old.families().stream(), now.families().stream()).toList()) {
            for (CodePattern pattern : family.patterns()) {
                codes.add(pattern.glob().replace("*", "unheard"));
            }
            if (family.status() != null) {
                statuses.add(family.status());
            }
        }
        codes.removeIf(code -> old.find(code).isPresent() || now.find(code).isPresent());
        codes.add("unheard-of");
        for (String code : codes) {
            for (int status : statuses) {
                add(code, Optional.of(unknown(old, code, status)), Optional.of(unknown(now, code, status)), ANYTHING);
            }
        }
    }

    private void add(String code, Optional<ApiError> before, Optional<ApiError> after, String accept) {
        all.add(new Situation(code, before.orElse(null), after.orElse(null), accept, null));
    }

    private static ApiError unknown(ErrorCatalog catalog, String code, int status) {
        return ApiError.unknown(code, status, catalog.familyFor(code, status).orElse(null))
                .message("Something else")
                .build();
    }

    private static ApiError full(ErrorDescriptor error, ErrorCatalog catalog) {
        FieldViolation violation = FieldViolation.of("items[0]", "is sold out");
        for (ParameterDescriptor field : catalog.violationParameters()) {
            violation = violation.with(field.name(), SampleValues.of(field.name(), field.type()));
        }
        return parameters(error, false)
                .requestId("req-1")
                .operation("orders.get")
                .violations(List.of(violation))
                .build();
    }

    private static ApiError bare(ErrorDescriptor error) {
        return parameters(error, true).build();
    }

    private static ApiErrorBuilder parameters(ErrorDescriptor error, boolean requiredOnly) {
        ApiErrorBuilder builder = ApiError.builder(error);
        for (int i = 0; i < error.parameters().size(); i++) {
            ParameterDescriptor parameter = error.parameters().get(i);
            boolean bound = parameter.binding() != null;
            boolean omitted = requiredOnly
                    && (!parameter.required() || parameter.traits().contains(ParameterDescriptor.Trait.NULLABLE));
            if (!bound && !omitted) {
                builder.value(i, SampleValues.of(parameter.name(), parameter.type()));
            }
        }
        return builder;
    }
}
