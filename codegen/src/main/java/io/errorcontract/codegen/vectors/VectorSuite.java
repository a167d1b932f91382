package io.errorcontract.codegen.vectors;

import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.catalog.syntax.TreeWriter;
import io.errorcontract.codec.ErrorCodec;
import io.errorcontract.codegen.output.GeneratedFile;
import io.errorcontract.contract.ErrorCatalog;
import io.errorcontract.model.ApiException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The conformance vectors of a catalog: the contract as data, and files of cases that hold readers and writers in any
 * language to what this library does. Cases stand one on a line, so that a difference shows which of them changed.
 */
public final class VectorSuite {

    /** The version of the form of the files. */
    public static final int FORM = 1;

    private static final String SCHEMA = "contract.schema.json";

    /** The moment from which dates in responses count. */
    static final Instant NOW = Instant.parse("2026-01-28T00:00:00Z");

    private final ErrorCatalog catalog;
    private final ErrorCodec codec;
    private final Samples samples;
    private final Map<String, Object> counts = new LinkedHashMap<>();
    private final List<GeneratedFile> files = new ArrayList<>();

    private VectorSuite(Catalog resolved) {
        this.catalog = resolved.contract();
        this.codec = ErrorCodec.of(catalog, ApiException::new).withClock(Clock.fixed(NOW, ZoneOffset.UTC));
        this.samples = new Samples(resolved, codec);
    }

    /**
     * Makes the vectors of a catalog.
     *
     * @param catalog the catalog
     * @return the files: {@code contract.json} with its schema, {@code manifest.json}, and the cases
     */
    public static List<GeneratedFile> of(Catalog catalog) {
        VectorSuite suite = new VectorSuite(catalog);
        suite.generate();
        return suite.files;
    }

    private void generate() {
        files.add(new GeneratedFile(catalog.id() + "/" + SCHEMA, Resources.read(SCHEMA)));
        files.add(file("contract.json", TreeWriter.JSON.document(ContractDocument.of(catalog))));
        reading("examples", ExampleCases.of(samples));
        reading("codes", CodeCases.of(samples, catalog));
        reading("changed", ChangedCases.of(samples));
        reading("foreign", ForeignCases.all());
        reading("headers", HeaderCases.of(samples, catalog));
        cases("writing", WriteCases.of(catalog.id(), samples, codec));
        cases("retries", RetryCases.of(catalog.id(), samples));
        Map<String, Object> manifest = head();
        manifest.put("files", counts);
        files.add(file("manifest.json", TreeWriter.JSON.document(manifest)));
    }

    private Map<String, Object> head() {
        Map<String, Object> contract = new LinkedHashMap<>();
        contract.put("id", catalog.id());
        contract.put("version", catalog.version());
        contract.put("fingerprint", catalog.fingerprint());
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("vectors", FORM);
        head.put("contract", contract);
        return head;
    }

    private void reading(String name, List<ReadCase> cases) {
        cases(name, cases.stream().map(each -> each.toTree(catalog.id(), codec)).toList());
    }

    private void cases(String name, List<Map<String, Object>> cases) {
        Map<String, Object> head = head();
        head.put("now", NOW.toString());
        String text = TreeWriter.compact(head);
        StringBuilder lines = new StringBuilder(text.substring(0, text.length() - 1)).append(",\"cases\":[");
        for (int i = 0; i < cases.size(); i++) {
            lines.append(i == 0 ? "\n" : ",\n").append(TreeWriter.compact(cases.get(i)));
        }
        counts.put(name + ".json", cases.size());
        files.add(file(name + ".json", lines.append("\n]}\n").toString()));
    }

    private GeneratedFile file(String name, String text) {
        return GeneratedFile.ofText(catalog.id() + "/" + name, text);
    }
}
