/** Documents whose blocks are taken from tested sources and from the program's own output. */
@NullMarked
package org.equipoise.workbench.document;

import org.jspecify.annotations.NullMarked;
