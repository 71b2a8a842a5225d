package org.equipoise.model.journal;

import java.util.List;
import java.util.function.Supplier;
import org.equipoise.games.extensive.Game;

/**
 * The observer of a run. The silent one costs nothing: mechanisms ask {@link #listening()} before they put an entry together.
 */
public interface Journal {

    /** A journal that records nothing. */
    Journal SILENT = new Journal() {
        @Override
        public boolean listening() {
            return false;
        }

        @Override
        public void record(Entry entry) {}
    };

    /** Whether entries are wanted. */
    boolean listening();

    /** Takes an entry. */
    void record(Entry entry);

    /**
     * Is told of a crisis that is about to be played, if entries are wanted.
     *
     * @param month month of play
     * @param rivalry id of the rivalry
     * @param game writes the game down; to be asked before this returns
     */
    default void crisis(int month, String rivalry, Supplier<Game> game) {}

    /** Something that a run's story is made of. */
    sealed interface Entry permits Decision, Event {
        /** Month of play, from 1. */
        int month();
    }

    /**
     * A choice by logit among options.
     *
     * @param month month of play
     * @param actor id of who chose
     * @param question what was decided, such as {@code supply posture} or {@code answer to a demand}
     * @param options the menu
     * @param chosen position of the choice in the menu
     */
    record Decision(int month, String actor, String question, List<Option> options, int chosen) implements Entry {
        public Decision {
            options = List.copyOf(options);
        }
    }

    /**
     * One option of a choice.
     *
     * @param name what could be done
     * @param probability chance that it is chosen
     * @param terms the named terms whose sum is its value
     */
    record Option(String name, double probability, List<Term> terms) {
        public Option {
            terms = List.copyOf(terms);
        }
    }

    /** A named part of an option's value. */
    record Term(String name, double value) {}

    /**
     * What happened.
     *
     * @param month month of play
     * @param kind dotted kind, such as {@code war.begins}
     * @param actor id of the actor or rivalry it concerns
     * @param text a sentence
     */
    record Event(int month, String kind, String actor, String text) implements Entry {}
}
