/** Commands about public data: take files in, list them, show rows, build panels, set evidence beside what was printed. */
@NullMarked
package org.equipoise.workbench.command.data;

import org.jspecify.annotations.NullMarked;
