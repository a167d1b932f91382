package io.errorcontract.codegen.evolution;

import io.errorcontract.codegen.java.Generated;
import io.errorcontract.codegen.output.GeneratedFile;
import io.errorcontract.contract.ErrorCatalog;
import io.errorcontract.model.ApiError;
import io.errorcontract.model.ApiException;
import io.errorcontract.model.EncodeContext;
import io.errorcontract.model.ErrorResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.spi.ToolProvider;

/**
 * One version of a contract as a program has it: the generated classes in a jar of their own, loaded by a class loader
 * of their own.
 */
final class Party implements AutoCloseable {
    private final URLClassLoader loader;
    private final Class<?> facade;

    private final ErrorCatalog catalog;

    private Party(URLClassLoader loader, Class<?> facade) throws ReflectiveOperationException {
        this.loader = loader;
        this.facade = facade;
        this.catalog = (ErrorCatalog) facade.getField("CATALOG").get(null);
    }

    static Party of(String yaml, Path folder) throws IOException, ReflectiveOperationException {
        Generated generated = Generated.of(yaml);
        Path jar = folder.resolve("errors.jar");
        generated.compile(folder);
        pack(jar, folder.resolve("classes"));
        URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, Party.class.getClassLoader());
        String path = generated.files().stream()
                .map(GeneratedFile::path)
                .filter(name -> name.endsWith("Errors.java"))
                .findFirst()
                .orElseThrow();
        String name = path.substring(0, path.length() - ".java".length()).replace('/', '.');
        return new Party(loader, Class.forName(name, true, loader));
    }

    private static void pack(Path jar, Path classes) {
        int result = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.out, System.err, "--create", "--file=" + jar, "-C", classes.toString(), ".");
        if (result != 0) {
            throw new IllegalStateException("jar ended with " + result);
        }
    }

    ErrorCatalog catalog() {
        return catalog;
    }

    /** What a server of this version sends. */
    ErrorResponse encode(ApiError error, EncodeContext context) throws ReflectiveOperationException {
        Method encode = facade.getMethod("encode", ApiException.class, EncodeContext.class);
        return (ErrorResponse) encode.invoke(null, new ApiException(error), context);
    }

    /** What an SDK of this version throws. */
    ApiException decode(HttpResponse<byte[]> response) throws ReflectiveOperationException {
        Method decode = facade.getMethod("decode", int.class, Map.class, byte[].class);
        try {
            return (ApiException) decode.invoke(
                    null, response.statusCode(), response.headers().map(), response.body());
        } catch (InvocationTargetException e) {
            throw new AssertionError("decode must not throw", e.getCause());
        }
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
