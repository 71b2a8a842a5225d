package org.equipoise.games.group;

/**
 * An issue at a time, as a file of positions knows it.
 *
 * @param issue short name of the issue
 * @param snapshot when positions were so; empty if the file does not say
 */
public record Topic(String issue, String snapshot) {

    @Override
    public String toString() {
        return snapshot.isEmpty() ? issue : issue + " at " + snapshot;
    }
}
