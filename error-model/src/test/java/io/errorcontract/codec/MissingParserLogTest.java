package io.errorcontract.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.errorcontract.internal.json.JsonEngine;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** What a program is told whose class path holds no parser; such a class path is made, since it is said once. */
class MissingParserLogTest {

    @Test
    void itIsSaidOnceWhatToAdd() throws Exception {
        Logger logger = Logger.getLogger("io.errorcontract");
        Recorder recorder = new Recorder();
        logger.addHandler(recorder);
        URL classes = JsonEngine.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {classes}, ClassLoader.getPlatformClassLoader())) {
            Class<?> engine = loader.loadClass(JsonEngine.class.getName());
            assertThat(engine.getMethod("available").invoke(null)).isNull();
            assertThat(engine.getMethod("available").invoke(null)).isNull();
        } finally {
            logger.removeHandler(recorder);
        }

        assertThat(recorder.messages).singleElement().asString().contains("jackson-core 2.15 or later", "requires");
    }

    private static final class Recorder extends Handler {
        private final List<String> messages = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord line) {
            messages.add(line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
