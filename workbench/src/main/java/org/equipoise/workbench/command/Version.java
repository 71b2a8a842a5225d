package org.equipoise.workbench.command;

import org.equipoise.lab.plan.Software;
import picocli.CommandLine.IVersionProvider;

/** The version of the program in a line. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"equipoise " + Software.current()};
    }
}
