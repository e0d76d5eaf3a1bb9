namespace PolicyDashboard.Web.Layout;

/// <summary>The icons there are.</summary>
public enum IconName
{
    Sun,
    Moon,
    Screen,
    Close,
    Link,
    Open,
    Down,
    Up,
    Right,
    Left,
    Download,
    Warning,
    Info,
    Filter,
    Quote,
    Plus,
    Table,
    Pointer,
    Check,
}
