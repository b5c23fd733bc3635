"""Mail, PDF, sheets, archives: the world's file formats, which know no area."""
