package io.errorcontract.codegen.vectors;

import io.errorcontract.contract.ErrorDescriptor;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.EncodeContext;
import io.errorcontract.model.ErrorResponse;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * An example of an error, written as the contract writes it.
 *
 * @param name what it is called among the cases
 * @param error the error
 * @param context what the server knew of the request
 * @param written the response
 */
record VectorSample(String name, ApiError error, EncodeContext context, ErrorResponse written) {

    ErrorDescriptor descriptor() {
        return error.descriptor().orElseThrow();
    }

    Response response() {
        List<Map.Entry<String, String>> headers = written.headers().entrySet().stream()
                .map(header -> Map.entry(header.getKey(), header.getValue()))
                .toList();
        return new Response(written.status(), headers, JsonBody.text(written.bodyText()));
    }

    /** The body as a tree. JSON is YAML, and this reader keeps the order of fields. */
    Object tree() {
        return new Load(LoadSettings.builder().build()).loadFromString(written.bodyText());
    }
}
