package org.equipoise.scenario;

import java.util.List;
import java.util.Optional;
import org.equipoise.model.setting.Actor;

/** Whose side an actor takes: its own, or that of the state it sides with, step by step. */
public final class Sides {

    private Sides() {}

    /** The actor at the end of the chain of {@code sides_with}; the actor itself if it sides with nobody. */
    public static String of(List<Actor> actors, String id) {
        String side = id;
        for (int step = 0; step < actors.size(); step++) {
            Optional<String> next = next(actors, side);
            if (next.isEmpty()) {
                return side;
            }
            side = next.get();
        }
        return side;
    }

    private static Optional<String> next(List<Actor> actors, String id) {
        return actors.stream()
                .filter(actor -> actor.id().equals(id))
                .findFirst()
                .flatMap(Actor::sidesWith);
    }
}
