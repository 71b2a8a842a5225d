/** The command line and the brief. */
@NullMarked
package org.equipoise.workbench;

import org.jspecify.annotations.NullMarked;
