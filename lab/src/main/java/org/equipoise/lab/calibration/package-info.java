/** Estimating the free parameters of the core from a panel of rivals, by indirect inference and by sequential sampling. */
@NullMarked
package org.equipoise.lab.calibration;

import org.jspecify.annotations.NullMarked;
