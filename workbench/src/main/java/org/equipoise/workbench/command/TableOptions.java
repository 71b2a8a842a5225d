package org.equipoise.workbench.command;

import picocli.CommandLine.Option;

/** The form in which a table comes out. */
public final class TableOptions {

    /** Whether JSON is wanted. */
    @Option(names = "--json", description = "Print JSON, with all measures and full precision.")
    public boolean json;

    /** Whether comma-separated values are wanted. */
    @Option(names = "--csv", description = "Print comma-separated values, with all measures and full precision.")
    public boolean csv;

    /** Refuses two forms at once. */
    public void check() {
        if (json && csv) {
            throw new Refused("--json and --csv exclude each other");
        }
    }
}
