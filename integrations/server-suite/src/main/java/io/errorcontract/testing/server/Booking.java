package io.errorcontract.testing.server;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.List;

/**
 * A body whose fields are called otherwise in JSON than in Java.
 *
 * @param guest who comes
 * @param roomIds the rooms
 * @param extras what else is ordered
 */
public record Booking(
        @JsonProperty("guest") @NotNull @Valid Guest guest,
        @JsonProperty("room_ids") List<@NotBlank String> roomIds,
        @JsonProperty("extras") List<@Valid Extra> extras) {

    /**
     * Who comes.
     *
     * @param email where to write to
     */
    public record Guest(@JsonProperty("e_mail") @NotBlank String email) {}

    /**
     * What else is ordered.
     *
     * @param unitPrice what one of it costs
     */
    public record Extra(
            @JsonProperty("unit_price") @Positive int unitPrice) {}
}
