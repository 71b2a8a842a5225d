/** What the command line says to people and to pipes: tables that fit, a progress bar, colour only where wanted. */
@NullMarked
package org.equipoise.workbench.terminal;

import org.jspecify.annotations.NullMarked;
