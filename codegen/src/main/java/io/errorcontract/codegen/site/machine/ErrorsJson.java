package io.errorcontract.codegen.site.machine;

import io.errorcontract.catalog.naming.JavaNames;
import io.errorcontract.catalog.resolve.Catalog;
import io.errorcontract.catalog.syntax.TreeWriter;
import io.errorcontract.codegen.site.build.TypeScriptSdk;
import io.errorcontract.codegen.site.page.BodyShape;
import io.errorcontract.codegen.site.page.ChangeRow;
import io.errorcontract.codegen.site.page.CodePage;
import io.errorcontract.codegen.site.page.CodePage.DeprecationNote;
import io.errorcontract.codegen.site.page.ErrorEntry;
import io.errorcontract.codegen.site.page.FamilyPage;
import io.errorcontract.codegen.site.page.Fix;
import io.errorcontract.codegen.site.page.GuidePage;
import io.errorcontract.codegen.site.page.HistoryPage;
import io.errorcontract.codegen.site.page.Link;
import io.errorcontract.codegen.site.page.Page;
import io.errorcontract.codegen.site.page.PageInfo;
import io.errorcontract.codegen.site.page.ParameterRow;
import io.errorcontract.codegen.site.page.Prose;
import io.errorcontract.codegen.site.page.ReservedPage;
import io.errorcontract.codegen.site.page.RetryPage;
import io.errorcontract.codegen.site.page.Sample;
import io.errorcontract.codegen.site.page.Site;
import io.errorcontract.codegen.site.page.StartPage;
import io.errorcontract.codegen.site.page.StatusPage;
import io.errorcontract.codegen.site.page.StatusRow;
import io.errorcontract.codegen.site.page.VersionChanges;
import io.errorcontract.codegen.site.page.WireExample;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the whole reference as data. Keys without a value are left out. */
public final class ErrorsJson {
    private static final String SCHEMA = "/io/errorcontract/codegen/site/errors.schema.json";

    private final @Nullable JavaNames names;
    private final @Nullable TypeScriptSdk typescript;
    private final boolean large;

    private ErrorsJson(Catalog catalog, @Nullable TypeScriptSdk typescript) {
        this.typescript = typescript;
        this.large = catalog.errors().size() > AgentLists.LARGE;
        this.names = catalog.definition().java() == null ? null : catalog.names();
    }

    /**
     * The JSON Schema of the export.
     *
     * @return a schema of the draft 2020-12
     * @throws IOException if the plugin's jar cannot be read
     */
    public static String schema() throws IOException {
        try (InputStream in = ErrorsJson.class.getResourceAsStream(SCHEMA)) {
            if (in == null) {
                throw new IOException("the plugin's jar lacks " + SCHEMA);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /**
     * Writes the export.
     *
     * @param site the site
     * @param catalog the catalog that it shows
     * @param typescript the classes in TypeScript, or {@code null} if there are none
     * @return JSON
     */
    public static String write(Site site, Catalog catalog, @Nullable TypeScriptSdk typescript) {
        return TreeWriter.JSON.document(new ErrorsJson(catalog, typescript).root(site));
    }

    private Map<String, Object> root(Site site) {
        List<Object> errors = new ArrayList<>();
        List<Object> families = new ArrayList<>();
        List<Object> reserved = new ArrayList<>();
        List<Object> history = new ArrayList<>();
        List<Object> guides = new ArrayList<>();
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("$schema", "errors.schema.json");
        root.put("catalog", site.info().id());
        root.put("title", site.info().title());
        root.put("version", site.info().version());
        put(root, "baseUrl", site.info().baseUrl());
        put(root, "javaPackage", names == null ? null : names.packageName());
        put(root, "npmPackage", typescript == null ? null : typescript.packageName());
        Map<Integer, Object> responses = responses(site);
        put(
                root,
                "statuses",
                site.info().statuses().stream()
                        .map(row -> status(row, responses.get(row.status())))
                        .toList());
        for (Page page : site.pages()) {
            if (page instanceof CodePage code) {
                errors.add(error(code));
            } else if (page instanceof FamilyPage family) {
                families.add(family(family));
            } else if (page instanceof ReservedPage retired) {
                reserved.add(reserved(retired));
            } else if (page instanceof HistoryPage changes) {
                changes.versions().forEach(version -> history.add(version(version)));
            } else if (page instanceof GuidePage guide) {
                guides.add(guide(guide));
            } else if (page instanceof StartPage start) {
                put(root, "description", text(start.introduction()));
                put(root, "support", text(start.support()));
                put(
                        root,
                        "bodies",
                        start.bodies().stream().map(ErrorsJson::body).toList());
                put(
                        root,
                        "headers",
                        start.headers().stream().map(ErrorsJson::field).toList());
            } else if (page instanceof RetryPage retry) {
                put(
                        root,
                        "retryPolicies",
                        retry.policies().stream().map(ErrorsJson::policy).toList());
                put(root, "retryAfter", retry.retryAfter());
                put(root, "retryableFields", retry.retryableFields());
            }
        }
        root.put("errors", errors);
        root.put("families", families);
        root.put("reserved", reserved);
        put(root, "guides", guides);
        put(root, "history", history);
        return root;
    }

    /** The responses of statuses without a code, by status. */
    private static Map<Integer, Object> responses(Site site) {
        Map<Integer, Object> responses = new HashMap<>();
        for (Page page : site.pages()) {
            if (page instanceof StatusPage status
                    && status.uncoded() != null
                    && status.uncoded().example() != null) {
                responses.put(status.status(), example(status.uncoded().example()));
            }
        }
        return responses;
    }

    private Map<String, Object> error(CodePage page) {
        ErrorEntry entry = page.entry();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", entry.code());
        json.put("status", entry.status());
        put(json, "family", entry.family() == null ? null : entry.family().label());
        put(json, "title", entry.title());
        json.put("message", entry.message());
        json.put("codeSent", entry.codeSent());
        json.put("retryable", entry.retryability().keyword());
        json.put("retry", page.retry());
        put(json, "exception", names == null ? null : names.exception(entry.code()));
        put(json, "typescript", typescript == null ? null : typescript.classes().get(entry.code()));
        put(json, "readers", entry.readers());
        put(json, "since", page.since());
        put(json, "deprecated", deprecation(page.deprecation()));
        put(json, "formerCodes", page.formerCodes());
        put(json, "description", text(page.description()));
        put(json, "causes", page.causes().stream().map(Prose::toString).toList());
        put(
                json,
                "suggestions",
                page.suggestions().stream().map(ErrorsJson::suggestion).toList());
        put(json, "fixes", page.fixes().stream().map(ErrorsJson::fix).toList());
        put(
                json,
                "parameters",
                page.parameters().stream().map(ErrorsJson::parameter).toList());
        put(json, "examples", page.examples().stream().map(ErrorsJson::example).toList());
        // They would be half of the file; the page of each error has them.
        if (!large) {
            put(json, "samples", page.samples().stream().map(ErrorsJson::sample).toList());
        }
        Map<String, Object> properties = new LinkedHashMap<>();
        page.properties().forEach(row -> properties.put(row.name(), row.value()));
        put(json, "properties", properties);
        put(json, "operations", page.operations());
        put(json, "see", page.related().stream().map(ErrorEntry::code).toList());
        addresses(json, page.info());
        return json;
    }

    private static void addresses(Map<String, Object> json, PageInfo info) {
        json.put("page", info.address().html());
        json.put("markdown", info.address().markdown());
    }

    private static @Nullable Map<String, Object> deprecation(@Nullable DeprecationNote deprecation) {
        if (deprecation == null) {
            return null;
        }
        Map<String, Object> json = new LinkedHashMap<>();
        put(json, "since", deprecation.since());
        put(
                json,
                "replacedBy",
                deprecation.replacedBy() == null
                        ? null
                        : deprecation.replacedBy().label());
        put(json, "note", text(deprecation.note()));
        // An object, so that it is there even if nothing more is known.
        return json;
    }

    private static Map<String, Object> suggestion(CodePage.SuggestionRow row) {
        Map<String, Object> json = new LinkedHashMap<>();
        put(json, "when", row.condition());
        json.put("text", row.text());
        return json;
    }

    private static Map<String, Object> fix(Fix fix) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("text", fix.text().toString());
        List<Object> samples = new ArrayList<>();
        fix.samples().forEach(sample -> samples.add(sample(sample)));
        put(json, "samples", samples);
        return json;
    }

    private static Map<String, Object> sample(Sample sample) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("lang", sample.lang());
        json.put("code", sample.code());
        return json;
    }

    private static Map<String, Object> status(StatusRow row, @Nullable Object response) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("status", row.status());
        json.put("title", row.title());
        put(json, "description", text(row.description()));
        put(json, "retryable", row.retrying());
        put(json, "example", response);
        return json;
    }

    private static Map<String, Object> parameter(ParameterRow row) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", row.name());
        json.put("type", row.type());
        put(json, "presence", row.presence());
        put(json, "place", row.place());
        put(json, "docs", text(row.docs()));
        put(json, "bounds", row.bounds());
        put(json, "example", row.example());
        put(
                json,
                "values",
                row.values().stream().map(ParameterRow.Choice::value).toList());
        Map<String, Object> meanings = new LinkedHashMap<>();
        row.values().forEach(choice -> put(meanings, choice.value(), text(choice.docs())));
        put(json, "valueDocs", meanings);
        put(json, "fields", row.fields().stream().map(ErrorsJson::parameter).toList());
        return json;
    }

    private static Map<String, Object> example(WireExample example) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("title", example.title());
        json.put("status", example.status());
        Map<String, Object> headers = new LinkedHashMap<>();
        example.headers().forEach(header -> headers.put(header.name(), header.value()));
        json.put("headers", headers);
        json.put("body", example.body());
        return json;
    }

    private static Map<String, Object> family(FamilyPage page) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", page.name());
        json.put("title", page.info().title());
        put(json, "match", page.patterns());
        put(
                json,
                "status",
                page.status() == null ? null : Integer.valueOf(page.status().label()));
        json.put("retryable", page.retryability().keyword());
        put(json, "exception", page.exception());
        put(json, "description", text(page.description()));
        addresses(json, page.info());
        return json;
    }

    private static Map<String, Object> guide(GuidePage page) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("title", page.info().title());
        json.put("text", page.text().toString());
        addresses(json, page.info());
        return json;
    }

    private static Map<String, Object> body(BodyShape body) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", body.name());
        json.put("mediaType", body.mediaType());
        put(json, "description", text(body.docs()));
        put(json, "fields", body.fields().stream().map(ErrorsJson::field).toList());
        put(json, "usedBy", body.usedBy().stream().map(Link::label).toList());
        return json;
    }

    private static Map<String, Object> field(BodyShape.FieldRow row) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", row.name());
        json.put("type", row.type());
        put(json, "presence", row.presence());
        put(json, "docs", row.docs().toString());
        return json;
    }

    private static Map<String, Object> policy(RetryPage.Policy policy) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", policy.name());
        json.put("text", policy.sentence());
        json.put("attempts", policy.attempts());
        put(
                json,
                "delaysMillis",
                policy.delays().stream().map(Duration::toMillis).toList());
        put(
                json,
                "budgetMillis",
                policy.budget() == null ? null : policy.budget().toMillis());
        put(json, "usedBy", policy.usedBy().stream().map(Link::label).toList());
        return json;
    }

    private static Map<String, Object> reserved(ReservedPage page) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", page.code());
        json.put("reason", page.reason().toString());
        put(json, "since", page.since());
        put(
                json,
                "replacedBy",
                page.replacedBy() == null ? null : page.replacedBy().label());
        addresses(json, page.info());
        return json;
    }

    private static Map<String, Object> version(VersionChanges version) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", version.version());
        json.put("changes", version.rows().stream().map(ErrorsJson::change).toList());
        return json;
    }

    private static Map<String, Object> change(ChangeRow row) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("change", row.rule());
        put(json, "code", row.code());
        json.put("text", row.text());
        put(json, "was", row.was());
        put(json, "is", row.is());
        put(json, "breaks", row.breaks());
        return json;
    }

    private static @Nullable String text(@Nullable Prose prose) {
        return prose == null ? null : prose.toString();
    }

    private static void put(Map<String, Object> json, String key, @Nullable Object value) {
        boolean empty = value == null
                || (value instanceof String text && text.isEmpty())
                || (value instanceof List<?> list && list.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty() && !key.equals("deprecated"));
        if (!empty) {
            json.put(key, value);
        }
    }
}
