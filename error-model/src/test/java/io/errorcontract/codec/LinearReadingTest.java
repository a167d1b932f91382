package io.errorcontract.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A body that is sixteen times as long takes sixteen times the memory, whatever is long in it; counted in bytes that
 * are allocated, which do not depend on the machine. Work that grows with the square of a body shows there, since what
 * the reader does over and over it does with objects.
 */
@Tag("every-json-stack")
class LinearReadingTest {

    private static final int SMALL = 128;
    private static final int LARGE = 16 * SMALL;
    private static final int SLACK = 200_000;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @ParameterizedTest
    @MethodSource("io.errorcontract.codec.ContractsTest#cases")
    void takesMemoryInProportionToTheBody(ContractsTest.Case contract) {
        ErrorCodec codec = Catalogs.codec(contract.catalog());
        List<byte[]> small = HostileBodies.grown(contract.body(), SMALL);
        List<byte[]> large = HostileBodies.grown(contract.body(), LARGE);

        for (int i = 0; i < small.size(); i++) {
            int status = contract.error().status();
            decodeAndCount(codec, status, small.get(i));
            long few = decodeAndCount(codec, status, small.get(i));
            long many = decodeAndCount(codec, status, large.get(i));
            double times = (double) large.get(i).length / small.get(i).length;

            assertThat((double) many)
                    .as("%s, body %s of %s bytes", contract.name(), i, large.get(i).length)
                    .isLessThan(2 * times * few + SLACK);
        }
    }

    private static long decodeAndCount(ErrorCodec codec, int status, byte[] body) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        codec.decode(status, java.util.Map.of(), body);
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }
}
