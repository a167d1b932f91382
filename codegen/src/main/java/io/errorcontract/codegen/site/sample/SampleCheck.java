package io.errorcontract.codegen.site.sample;

import io.errorcontract.catalog.definition.SourcePath;
import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.codegen.site.build.SiteFaults;
import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.ParameterDescriptor;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.ContractViolation;
import io.errorcontract.model.ErrorResponse;
import io.errorcontract.model.FieldViolation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a sample response again and compares what comes out with what went in. */
final class SampleCheck {
    private final ErrorCodec codec;
    private final SiteFaults faults;

    SampleCheck(ErrorCodec codec, SiteFaults faults) {
        this.codec = codec;
        this.faults = faults;
    }

    void check(ApiError sent, ErrorResponse response, SourcePath place) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        response.headers().forEach((name, value) -> headers.put(name, List.of(value)));
        ApiError read = codec.decodeError(response.status(), headers, response.body());
        List<String> differences = new ArrayList<>();
        compare("code", sent.code(), read.code(), differences);
        compare("message", sent.message(), read.message(), differences);
        if (sent.code().equals(read.code())) {
            sent.descriptor().ifPresent(descriptor -> parameters(descriptor, sent, read, differences));
        }
        violations(sent.violations(), read.violations(), differences);
        read.contractViolations().stream().map(ContractViolation::toString).forEach(differences::add);
        if (!differences.isEmpty()) {
            faults.add(
                    SiteFaults.UNREADABLE_SAMPLE,
                    place,
                    "the response of '" + sent.code() + "' is not read back as it was written: "
                            + String.join("; ", differences),
                    "the response is " + response.bodyText());
        }
    }

    private static void parameters(ErrorDescriptor descriptor, ApiError sent, ApiError read, List<String> differences) {
        for (ParameterDescriptor parameter : descriptor.parameters()) {
            if (parameter.published()) {
                String name = parameter.name();
                compare("parameter '" + name + "'", sent.value(name), read.value(name), differences);
            }
        }
    }

    private static void violations(List<FieldViolation> sent, List<FieldViolation> read, List<String> differences) {
        List<String> before =
                sent.stream().map(FieldViolation::field).distinct().sorted().toList();
        List<String> after =
                read.stream().map(FieldViolation::field).distinct().sorted().toList();
        compare("fields of violations", before, after, differences);
    }

    private static void compare(String what, @Nullable Object sent, @Nullable Object read, List<String> differences) {
        if (!same(sent, read)) {
            differences.add(what + " was " + sent + " and became " + read);
        }
    }

    private static boolean same(@Nullable Object sent, @Nullable Object read) {
        if (sent instanceof Number one && read instanceof Number other) {
            return new BigDecimal(one.toString()).compareTo(new BigDecimal(other.toString())) == 0;
        }
        if (sent instanceof List<?> one && read instanceof List<?> other) {
            return one.size() == other.size() && sameElements(one, other);
        }
        if (sent instanceof Map<?, ?> one && read instanceof Map<?, ?> other) {
            return one.keySet().equals(other.keySet())
                    && one.entrySet().stream().allMatch(entry -> same(entry.getValue(), other.get(entry.getKey())));
        }
        return Objects.equals(sent, read);
    }

    private static boolean sameElements(List<?> one, List<?> other) {
        for (int i = 0; i < one.size(); i++) {
            if (!same(one.get(i), other.get(i))) {
                return false;
            }
        }
        return true;
    }
}
