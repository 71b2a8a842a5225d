/** Regressions of the field on panels: logit and linear, with errors that allow rows of one pair to be alike. */
@NullMarked
package org.equipoise.lab.regression;

import org.jspecify.annotations.NullMarked;
