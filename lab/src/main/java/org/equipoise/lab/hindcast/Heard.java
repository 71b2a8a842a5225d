package org.equipoise.lab.hindcast;

/** Hears how far the work is. */
@FunctionalInterface
public interface Heard {

    /** Hears nothing. */
    Heard NOTHING = (done, all) -> {};

    /** Tasks done, and tasks in all. */
    void at(int done, int all);
}
