package org.equipoise.model.record;

import org.equipoise.model.world.World;

/** A part of the record that watches the run month by month. */
interface Chapter {

    /** Forgets the run before. */
    void begin();

    /** Sees the world at the end of a month. */
    void month(World world);
}
