package io.errorcontract.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.contract.ParameterDescriptor;
import io.errorcontract.contract.ParameterDescriptor.Trait;
import io.errorcontract.contract.ParameterType.Scalar;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ApiErrorBuilderTest {

    private static final ErrorDescriptor GONE = ErrorDescriptor.builder("gone", 410, "{id} is gone")
            .parameters(
                    ParameterDescriptor.of("since", Scalar.STRING, Trait.OPTIONAL),
                    ParameterDescriptor.of("id", Scalar.STRING),
                    ParameterDescriptor.of("by", Scalar.STRING, Trait.OPTIONAL),
                    ParameterDescriptor.of("why", Scalar.STRING, Trait.OPTIONAL))
            .build();

    @Test
    void optionalValuesAtTheEndMayBeLeftOut() {
        assertThat(valuesOf(ApiError.of(GONE, null, "a"))).containsExactly(null, "a", null, null);

        ApiErrorBuilder used = ApiError.builder(GONE).values("today", "a", "me", "why");
        assertThat(valuesOf(used.values(null, "b").build())).containsExactly(null, "b", null, null);
    }

    private static List<@Nullable Object> valuesOf(ApiError error) {
        List<@Nullable Object> values = new ArrayList<>();
        for (ParameterDescriptor parameter : GONE.parameters()) {
            values.add(error.value(parameter.name()));
        }
        return values;
    }

    @Test
    void requiredOnesMayNotAndThereMayBeNoMore() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ApiError.of(GONE, "today"))
                .withMessage("gone has 4 parameters, and got 1 values");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ApiError.of(GONE, null, "a", null, null, "more"))
                .withMessage("gone has 4 parameters, and got 5 values");
    }
}
