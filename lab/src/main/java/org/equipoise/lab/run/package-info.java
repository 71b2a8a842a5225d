/** Runs a plan on the threads of one machine and makes its results. */
@NullMarked
package org.equipoise.lab.run;

import org.jspecify.annotations.NullMarked;
