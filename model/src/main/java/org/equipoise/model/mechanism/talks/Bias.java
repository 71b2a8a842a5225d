package org.equipoise.model.mechanism.talks;

import org.equipoise.model.setting.Statement;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.World;

/** On whose side a supplier stands between two rivals: 1 on the first side's, -1 on the second's, 0 on neither. */
final class Bias {

    private final Cast cast;

    Bias(Cast cast) {
        this.cast = cast;
    }

    /** By its promises in force: it has sworn to one side alone. */
    int ofPromises(World world, int rivalry, int supplier) {
        return (promised(world, 2 * rivalry, supplier) ? 1 : 0) - (promised(world, 2 * rivalry + 1, supplier) ? 1 : 0);
    }

    /** By condemnations that still ring: it has condemned one side alone. */
    int ofBlame(World world, int rivalry, int supplier) {
        return (condemned(world, 2 * rivalry + 1, supplier) ? 1 : 0)
                - (condemned(world, 2 * rivalry, supplier) ? 1 : 0);
    }

    /** By what it says in public this month. */
    int ofWords(World world, int rivalry, int supplier) {
        int about = world.statementAbout[supplier];
        if (about < 0 || !world.statementPublic[supplier]) {
            return 0;
        }
        int side = cast.clientOfSide(2 * rivalry) == about ? 1 : cast.clientOfSide(2 * rivalry + 1) == about ? -1 : 0;
        int kind = world.statement[supplier];
        return kind == Statement.Kind.BACK.ordinal() ? side : kind == Statement.Kind.CONDEMN.ordinal() ? -side : 0;
    }

    private boolean promised(World world, int side, int supplier) {
        int tie = cast.tie(cast.clientOfSide(side), supplier);
        return world.inScope[2 * tie] || world.inScope[2 * tie + 1];
    }

    private boolean condemned(World world, int side, int supplier) {
        return world.condemned[cast.tie(cast.clientOfSide(side), supplier)] > 0;
    }
}
