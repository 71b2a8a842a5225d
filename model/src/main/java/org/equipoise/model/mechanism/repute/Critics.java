package org.equipoise.model.mechanism.repute;

import java.util.List;
import org.equipoise.model.setting.Diplomacy;
import org.equipoise.model.world.Blueprint;

/** Those who speak and act against suppliers, by number, with their hostility month by month. */
public final class Critics {

    final int[] supplier;
    final String[] id;
    final boolean[] sanctions;
    private final double[][] hostility;

    /** Numbers the critics of a setting; throws {@link IllegalArgumentException} naming one whose hostility is no path in [0, 1]. */
    public Critics(Blueprint blueprint) {
        List<Diplomacy.Critic> critics = blueprint.setting().diplomacy().critics();
        int months = blueprint.setting().months();
        supplier = new int[critics.size()];
        id = new String[critics.size()];
        sanctions = new boolean[critics.size()];
        hostility = new double[critics.size()][months + 1];
        for (int i = 0; i < supplier.length; i++) {
            Diplomacy.Critic critic = critics.get(i);
            supplier[i] = blueprint.cast().supplier(critic.of());
            id[i] = critic.actor();
            sanctions[i] = critic.sanctions();
            List<Double> path = critic.hostility();
            if (path.isEmpty()) {
                throw new IllegalArgumentException(
                        "hostility of " + id[i] + " to " + critic.of() + " is empty; expected one number a month");
            }
            for (int t = 1; t <= months; t++) {
                hostility[i][t] = path.get(Math.min(t, path.size()) - 1);
                if (!(hostility[i][t] >= 0 && hostility[i][t] <= 1)) {
                    throw new IllegalArgumentException("hostility of " + id[i] + " to " + critic.of() + " in month " + t
                            + " is " + hostility[i][t] + "; expected 0 to 1");
                }
            }
        }
    }

    int size() {
        return supplier.length;
    }

    /** Hostility of a critic in a month of play, [0, 1]. */
    double hostility(int critic, int month) {
        return hostility[critic][month];
    }

    /** Highest hostility to a supplier in a month of play; below 0 when it has no critic. */
    public double loudest(int ofSupplier, int month) {
        double most = -1;
        for (int i = 0; i < supplier.length; i++) {
            if (supplier[i] == ofSupplier) {
                most = Math.max(most, hostility[i][month]);
            }
        }
        return most;
    }
}
