package org.equipoise.lab.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps two processes from writing the same study at once; the system lifts it when a process dies. */
public final class StudyLock {

    private final Path file;
    private final FileChannel channel;

    private StudyLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Does something while holding the lock of a study folder.
     *
     * @throws StudyRefused if another process, or another thread of this one, has it
     */
    public static <T> T holding(Path folder, Supplier<T> action) {
        StudyLock lock = take(folder);
        try {
            return action.get();
        } finally {
            lock.release();
        }
    }

    private static StudyLock take(Path folder) {
        Path file = folder.resolve(".lock");
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new StudyRefused(folder, "another process is writing this study");
            }
            return new StudyLock(file, channel);
        } catch (IOException e) {
            throw Durable.failed(file, e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private void release() {
        try {
            Files.deleteIfExists(file);
            channel.close();
        } catch (IOException e) {
            throw Durable.failed(file, e);
        }
    }
}
