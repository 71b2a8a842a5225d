package org.equipoise.workbench;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.equipoise.lab.run.Stop;
import org.equipoise.workbench.command.Desk;
import org.equipoise.workbench.command.Shell;
import org.equipoise.workbench.terminal.Terminal;

/** Starts the program. */
public final class Main {

    private static final int PATIENCE_SECONDS = 20;

    private Main() {}

    /** Runs a command line and ends with its exit code. */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        Stop stop = new Stop();
        CountDownLatch done = new CountDownLatch(1);
        stopOnInterrupt(stop, done);
        Desk desk = new Desk(
                Terminal.of(out, err, System.getenv()),
                Path.of("").toAbsolutePath(),
                Optional.ofNullable(System.getProperty("equipoise.home")).map(Path::of),
                stop);
        int code = new Shell(desk).run(arguments);
        out.flush();
        err.flush();
        if (code == Shell.DONE && out.checkError()) {
            code = Shell.FAILED;
        }
        done.countDown();
        System.exit(code);
    }

    /** On Ctrl-C lets the workers finish their files and the command say how to resume; the system then ends with 130. */
    private static void stopOnInterrupt(Stop stop, CountDownLatch done) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            if (done.getCount() > 0) {
                                stop.request();
                                try {
                                    done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                                } catch (InterruptedException e) {
                                    Thread.currentThread().interrupt();
                                }
                            }
                        },
                        "equipoise-stop"));
    }
}
