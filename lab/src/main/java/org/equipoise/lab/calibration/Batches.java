package org.equipoise.lab.calibration;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.LongFunction;
import java.util.regex.Pattern;
import org.equipoise.lab.json.Json;
import org.equipoise.lab.run.Progress;
import org.equipoise.lab.run.Stop;
import org.equipoise.lab.run.StudyInterrupted;
import org.equipoise.lab.store.Durable;
import org.equipoise.lab.store.StudyRefused;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Plays numbered panels on threads, in batches that are kept on the disk until the work is done, so that an interruption costs one batch.
 *
 * <p>A particle is a pure function of its number and its values, so files and results are the same for any number of threads and after
 * any interruption.
 */
final class Batches implements AutoCloseable {

    /** Panels in a batch: some seconds of work. */
    static final int SIZE = 64;

    private final Path folder;
    private final String identity;
    private final List<FreeParameter> free;
    private final PanelPlayer[] players;
    private final ExecutorService workers;
    private final Stop stop;
    private final Progress progress;
    private final long total;
    private final int runs;
    private final long start = System.nanoTime();
    private long done;
    private long resumed;

    /** Names that batches have on the disk, finished or half-written; nothing else is ever removed. */
    private static final Pattern OURS = Pattern.compile(
            "(reference|local-\\d+|estimate-\\d+|generation-\\d+-\\d{5}|predictive|held-out)-\\d{5}\\.json(\\.tmp)?");

    /** Numbered particles of one batch as they lie on the disk. */
    private record Stored(String identity, String phase, int number, List<Particle> particles) {}

    Batches(
            CalibrationPlan plan,
            List<RivalSpell> spells,
            Path folder,
            String identity,
            int threads,
            Stop stop,
            Progress progress) {
        this.folder = folder;
        this.identity = identity;
        this.free = FreeParameter.CORE;
        this.stop = stop;
        this.progress = progress;
        runs = spells.size();
        total = plan.expected();
        players = new PanelPlayer[threads];
        for (int w = 0; w < threads; w++) {
            players[w] = new PanelPlayer(spells, free, plan.seed());
        }
        workers = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "equipoise-calibration");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** A player for what needs no thread. */
    PanelPlayer player() {
        return players[0];
    }

    /**
     * Plays particles {@code first} to {@code first + count - 1}.
     *
     * @param phase name of the files
     * @param lines values on the line by number
     * @param halves whether statistics of the halves are wanted
     * @throws StudyInterrupted if a stop was asked for; finished batches are kept
     */
    List<Particle> play(String phase, long first, int count, LongFunction<double[]> lines, boolean halves) {
        List<Particle> all = new ArrayList<>();
        for (int batch = 0; batch * SIZE < count; batch++) {
            int size = Math.min(SIZE, count - batch * SIZE);
            long from = first + (long) batch * SIZE;
            Path file = folder.resolve(phase + "-" + String.format("%05d", batch) + ".json");
            Optional<List<Particle>> before = read(file, phase, batch);
            if (before.isPresent()) {
                all.addAll(before.get());
                resumed += size;
            } else {
                int number = batch;
                List<Particle> played = compute(from, size, lines, halves);
                Durable.write(file, Json.canonical(new Stored(identity, phase, number, played)));
                all.addAll(played);
            }
            done += size;
            tell();
        }
        return all;
    }

    private void tell() {
        double seconds = (System.nanoTime() - start) / 1e9;
        double perSecond = seconds > 0 ? (done - resumed) * runs / seconds : 0;
        long most = Math.max(total, done) * runs;
        progress.at(new Progress.State(
                done * runs, most, perSecond, perSecond > 0 ? (most - done * runs) / perSecond : Double.NaN));
    }

    private Optional<List<Particle>> read(Path file, String phase, int number) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            Stored stored = Json.read(Files.readString(file), Stored.class);
            if (!stored.identity().equals(identity) || !stored.phase().equals(phase) || stored.number() != number) {
                throw new StudyRefused(
                        file,
                        "belongs to a calibration of another panel, plan or version. Maybe choose a new folder with --out");
            }
            return Optional.of(stored.particles());
        } catch (JacksonException | java.io.IOException e) {
            throw new StudyRefused(file, "cannot be read. Maybe delete it and resume");
        }
    }

    private List<Particle> compute(long from, int size, LongFunction<double[]> lines, boolean halves) {
        AtomicReferenceArray<@Nullable Particle> found = new AtomicReferenceArray<>(size);
        AtomicInteger next = new AtomicInteger();
        List<Future<?>> running = new ArrayList<>();
        for (PanelPlayer player : players) {
            running.add(workers.submit(() -> {
                for (int i = next.getAndIncrement(); i < size && !stop.requested(); i = next.getAndIncrement()) {
                    found.set(i, particle(player, from + i, lines.apply(from + i), halves));
                }
            }));
        }
        await(running);
        List<Particle> played = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Particle particle = found.get(i);
            if (particle == null) {
                throw new StudyInterrupted(folder, (int) (done / SIZE), (int) (Math.max(total, done + 1) / SIZE) + 1);
            }
            played.add(particle);
        }
        return played;
    }

    private void await(List<Future<?>> running) {
        for (Future<?> one : running) {
            try {
                one.get();
            } catch (InterruptedException e) {
                stop.request();
                Thread.currentThread().interrupt();
            } catch (ExecutionException e) {
                stop.request();
                if (e.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                throw new IllegalStateException(e.getCause());
            }
        }
    }

    private Particle particle(PanelPlayer player, long number, double[] line, boolean halves) {
        double[] values = new double[line.length];
        for (int p = 0; p < line.length; p++) {
            values[p] = free.get(p).back(line[p]);
        }
        SimulatedPanel panel = player.play(values, number);
        return new Particle(
                number,
                line,
                Statistics.of(panel),
                halves ? Statistics.of(panel.part(Particle.Part.FIRST)) : new double[0],
                halves ? Statistics.of(panel.part(Particle.Part.SECOND)) : new double[0]);
    }

    /** Refuses a folder of batches that holds anything else. */
    static void refuseStrangers(Path folder) {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new StudyRefused(
                    folder, "is no folder, and batches of a calibration go there. Maybe choose another --out");
        }
        try (java.util.stream.Stream<Path> files = Files.list(folder)) {
            files.filter(file -> !ours(file)).sorted().findFirst().ifPresent(stranger -> {
                throw new StudyRefused(
                        stranger, "is no batch of a calibration; nothing was touched. Maybe choose another --out");
            });
        } catch (java.io.IOException e) {
            throw new StudyRefused(folder, "is no folder that can be read");
        }
    }

    /** Removes batches once the results are written; whatever else lies there stays, and so does the folder with it. */
    static void sweep(Path folder) {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try {
            boolean strangers = false;
            try (java.util.stream.Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    if (ours(file)) {
                        Files.delete(file);
                    } else {
                        strangers = true;
                    }
                }
            }
            if (!strangers) {
                Files.delete(folder);
            }
        } catch (java.io.IOException e) {
            throw new StudyRefused(folder, "cannot be cleared: " + e.getMessage());
        }
    }

    private static boolean ours(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && OURS.matcher(file.getFileName().toString()).matches();
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
