package org.equipoise.lab.plausibility;

import org.equipoise.model.journal.Journal;
import org.equipoise.model.setting.Rivalry;

/** Listens to one run for the first fatal clash, the first war, and the end of a war of a rivalry. */
final class Ear implements Journal {

    private final Rivalry rivalry;
    private int firstFatal = Spells.NEVER;
    private int firstWar = Spells.NEVER;
    private int firstEnd = Spells.NEVER;

    Ear(Rivalry rivalry) {
        this.rivalry = rivalry;
    }

    @Override
    public boolean listening() {
        return true;
    }

    @Override
    public void record(Entry entry) {
        if (!(entry instanceof Event event) || !concerns(event.actor())) {
            return;
        }
        switch (event.kind()) {
            case "force.fatal" -> firstFatal = Math.min(firstFatal, event.month());
            case "war.begins" -> {
                firstWar = Math.min(firstWar, event.month());
                firstFatal = Math.min(firstFatal, event.month());
            }
            case "war.ends" -> firstEnd = Math.min(firstEnd, event.month());
            default -> {
                // the rest of the story is not asked for
            }
        }
    }

    private boolean concerns(String actor) {
        return actor.equals(rivalry.id()) || actor.equals(rivalry.sideA()) || actor.equals(rivalry.sideB());
    }

    int firstFatal() {
        return firstFatal;
    }

    int firstWar() {
        return firstWar;
    }

    int firstEnd() {
        return firstEnd;
    }
}
