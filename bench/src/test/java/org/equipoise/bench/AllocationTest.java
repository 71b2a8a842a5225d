package org.equipoise.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import org.equipoise.bench.k1.K1Engine;
import org.equipoise.bench.k1.Outcomes;
import org.equipoise.bench.k1.Variant;
import org.equipoise.model.run.Simulation;
import org.junit.jupiter.api.Test;

/** A run that nobody listens to allocates nothing, by the JVM's own count of allocated bytes. */
class AllocationTest {

    private static final int RUNS = 3000;

    @Test
    void aSilentRunAllocatesNothing() {
        for (String policy : new String[] {
            "1-arming/arm-both@third-suppliers", "6-standing/hold-the-balance@third-suppliers", "2-voice/silence"
        }) {
            String[] names = policy.split("/", -1);
            Lead lead = new Lead(Path.of(".."), names[0], names[1], 48, 20);
            play(lead);
            long before = allocated();
            play(lead);
            long perRun = (allocated() - before) / RUNS;
            assertThat(perRun).as("bytes that a run of %s allocates", policy).isZero();
        }
    }

    @Test
    void anObservedRunAllocatesNothing() {
        Lead lead = new Lead(Path.of(".."), "1-arming", "arm-both@third-suppliers", 48, 20);
        double[] seen = new double[1];
        Simulation.Monthly observer = (month, values) -> seen[0] += values[0];
        for (int run = 0; run < RUNS; run++) {
            lead.next(observer);
        }
        long before = allocated();
        for (int run = 0; run < RUNS; run++) {
            lead.next(observer);
        }
        assertThat((allocated() - before) / RUNS).isZero();
    }

    @Test
    void aRunOfTheKernelAllocatesNothing() {
        Outcomes outcomes = new Outcomes(RUNS);
        K1Engine engine = new K1Engine(Variant.PAR, 1);
        for (int run = 0; run < RUNS; run++) {
            engine.run(outcomes, run);
        }
        long before = allocated();
        for (int run = 0; run < RUNS; run++) {
            engine.run(outcomes, run);
        }
        assertThat((allocated() - before) / RUNS).isZero();
    }

    @Test
    void theCountSeesWhatIsAllocated() {
        long before = allocated();
        byte[] bytes = new byte[100_000];
        assertThat(allocated() - before).isGreaterThanOrEqualTo(bytes.length);
    }

    private static void play(Lead lead) {
        for (int run = 0; run < RUNS; run++) {
            lead.next();
        }
    }

    private static long allocated() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    }
}
