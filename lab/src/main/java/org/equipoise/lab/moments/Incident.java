package org.equipoise.lab.moments;

/**
 * One militarised dispute of a run, as data sets code them.
 *
 * @param month month in which it opened, from 1
 * @param mover side that moved, 0 or 1
 * @param rung how far it went
 * @param warEnds month in which its war ended; 0 if there was none or the run ended first
 */
public record Incident(int month, int mover, Rung rung, int warEnds) {

    /** The data's ladder, each rung including those below. */
    public enum Rung {
        DISPUTE,
        FORCE,
        FATAL,
        WAR
    }

    /** Whether it went at least this far. */
    public boolean reached(Rung other) {
        return rung.compareTo(other) >= 0;
    }

    /** Last month in which it was under way: the end of its war, the month it opened where it had none; beyond the run where that ended first. */
    int lastMonth(int months) {
        boolean open = rung == Rung.WAR && warEnds == 0;
        return open ? months + 1 : Math.max(month, warEnds);
    }

    /** The same, gone at least this far. */
    Incident raised(Rung to) {
        return reached(to) ? this : new Incident(month, mover, to, warEnds);
    }

    /** The same, its war over. */
    Incident ended(int inMonth) {
        return new Incident(month, mover, rung, inMonth);
    }
}
