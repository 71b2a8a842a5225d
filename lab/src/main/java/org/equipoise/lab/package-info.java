/** Ensembles of runs, the statistics made of them, and the store that keeps them. */
@NullMarked
package org.equipoise.lab;

import org.jspecify.annotations.NullMarked;
