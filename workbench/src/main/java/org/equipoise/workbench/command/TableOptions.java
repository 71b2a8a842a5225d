package org.equipoise.workbench.command;

import picocli.CommandLine.Option;

/** The form in which a table comes out. */
final class TableOptions {

    @Option(names = "--json", description = "Print JSON, with all measures and full precision.")
    boolean json;

    @Option(names = "--csv", description = "Print comma-separated values, with all measures and full precision.")
    boolean csv;

    void check() {
        if (json && csv) {
            throw new Refused("--json and --csv exclude each other");
        }
    }
}
