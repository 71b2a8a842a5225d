package org.equipoise.workbench.chart;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Moves labels apart that would lie on one another, each as little as its neighbours allow. */
final class Dodge {

    private Dodge() {}

    /**
     * New places for labels.
     *
     * @param wishes where the labels would like to be
     * @param gap least distance between two of them
     * @param low lowest place
     * @param high highest place; if the labels do not fit, they run past it
     */
    static double[] apart(double[] wishes, double gap, double low, double high) {
        int n = wishes.length;
        int[] order = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> wishes[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        // Pool adjacent violators: after the k-th label is moved by k gaps, places must not decrease.
        double[] mean = new double[n];
        int[] size = new int[n];
        int groups = 0;
        for (int k = 0; k < n; k++) {
            mean[groups] = wishes[order[k]] - k * gap;
            size[groups] = 1;
            groups++;
            while (groups > 1 && mean[groups - 2] > mean[groups - 1]) {
                int both = size[groups - 2] + size[groups - 1];
                mean[groups - 2] = (mean[groups - 2] * size[groups - 2] + mean[groups - 1] * size[groups - 1]) / both;
                size[groups - 2] = both;
                groups--;
            }
        }
        double[] places = new double[n];
        int k = 0;
        for (int g = 0; g < groups; g++) {
            double held = Math.max(low, Math.min(mean[g], high - (n - 1) * gap));
            for (int member = 0; member < size[g]; member++, k++) {
                places[order[k]] = held + k * gap;
            }
        }
        return Arrays.copyOf(places, n);
    }
}
